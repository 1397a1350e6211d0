use percent_encoding::percent_decode_str;
use zeroize::Zeroizing;

use crate::servers::Servers;
use crate::text::error_code;
use crate::{CallbackFault, ConsentFault, DataCenter};

/// The parameters of a callback, decoded once. What they say is not checked yet.
#[derive(Default)]
pub(crate) struct Callback {
    pub(crate) state: Option<String>,
    pub(crate) error: Option<String>,
    code: Option<Zeroizing<String>>,
    location: Option<String>,
    accounts_server: Option<String>,
}

impl Callback {
    pub(crate) fn read(callback: &str) -> Result<Self, CallbackFault> {
        let query = query(callback);
        if callback.len() > MAX_CALLBACK {
            return Err(CallbackFault::TooLong);
        }
        if callback.contains(char::is_control) {
            return Err(CallbackFault::Encoding);
        }
        if callback.contains('#') {
            return Err(CallbackFault::Fragment);
        }
        if query.is_empty() {
            return Err(CallbackFault::NoQuery);
        }
        let mut read = Self::default();
        for pair in query.split('&') {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let Ok(name) = percent_decode_str(name).decode_utf8() else { continue };
            let listed_before = match &*name {
                "accounts-server" => read.accounts_server.replace(decoded(value)?).is_some(),
                "code" => read.code.replace(decoded(value)?.into()).is_some(),
                "error" => read.error.replace(decoded(value)?).is_some(),
                "location" => read.location.replace(decoded(value)?).is_some(),
                "state" => read.state.replace(decoded(value)?).is_some(),
                _ => continue,
            };
            if listed_before {
                return Err(CallbackFault::Duplicate);
            }
        }
        Ok(read)
    }

    pub(crate) fn consent_fault(&self, state: &str) -> Option<ConsentFault> {
        let error = self.error.as_ref()?;
        let code = self.code.as_ref().map_or("", |code| code.as_str());
        Some(match error.as_str() {
            "access_denied" => ConsentFault::AccessDenied,
            "no_org" => ConsentFault::NoOrganization,
            other => ConsentFault::Other(error_code(other, &[state, code])),
        })
    }

    /// The data centre that the callback names, if it names one.
    ///
    /// Strings are compared with constants and never parsed as URLs: parsers take many strings for
    /// `https://accounts.zoho.com` that are not it.
    pub(crate) fn data_center(
        &self,
        servers: &Servers,
    ) -> Result<Option<DataCenter>, CallbackFault> {
        let by_location = match &self.location {
            Some(location) => {
                Some(DataCenter::from_location(location).ok_or(CallbackFault::Location)?)
            }
            None => None,
        };
        let Some(server) = &self.accounts_server else { return Ok(by_location) };
        let has_it = |data_center: &DataCenter| servers.is_accounts_server(server, *data_center);
        let mut by_server = DataCenter::all().filter(has_it);
        match (by_location, by_server.next(), by_server.next()) {
            (_, None, _) => Err(CallbackFault::AccountsServer),
            (Some(location), ..) if has_it(&location) => Ok(by_location),
            (Some(_), ..) => Err(CallbackFault::DataCenters),
            (None, only, None) => Ok(only),
            // One server stands in for several data centres.
            (None, ..) => Ok(None),
        }
    }

    pub(crate) fn into_code(self) -> Result<Zeroizing<String>, CallbackFault> {
        let code = self.code.ok_or(CallbackFault::NoCode)?;
        let is_code = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~+/=".contains(&byte);
        if code.is_empty() || code.len() > MAX_CODE || !code.bytes().all(is_code) {
            return Err(CallbackFault::Code);
        }
        Ok(code)
    }
}

/// The `state` of a callback, if there is exactly one, even if the rest cannot be read.
pub(crate) fn state(callback: &str) -> Option<String> {
    if callback.len() > MAX_CALLBACK {
        return None;
    }
    let (query, _fragment) = query(callback).split_once('#').unwrap_or((query(callback), ""));
    let mut states = query.split('&').filter_map(|pair| {
        let (name, value) = pair.split_once('=')?;
        (percent_decode_str(name).decode_utf8().ok()? == "state").then_some(value)
    });
    let state = decoded(states.next()?).ok()?;
    states.next().is_none().then_some(state)
}

fn query(callback: &str) -> &str {
    if ["http://", "https://", "/"].iter().any(|start| callback.starts_with(start)) {
        callback.split_once('?').map_or("", |(_, query)| query)
    } else {
        callback.strip_prefix('?').unwrap_or(callback)
    }
}

/// `+` stays a plus sign. It would be a space in a form, but no parameter that is read has a space in
/// it, and codes may have a plus sign.
fn decoded(value: &str) -> Result<String, CallbackFault> {
    let escapes_are_whole = value.split('%').skip(1).all(|rest| {
        matches!(rest.as_bytes(), [a, b, ..] if a.is_ascii_hexdigit() && b.is_ascii_hexdigit())
    });
    if !escapes_are_whole {
        return Err(CallbackFault::Encoding);
    }
    let text = percent_decode_str(value).decode_utf8().map_err(|_| CallbackFault::Encoding)?;
    if text.contains(char::is_control) {
        return Err(CallbackFault::Encoding);
    }
    Ok(text.into_owned())
}

const MAX_CALLBACK: usize = 16 * 1024;
const MAX_CODE: usize = 2 * 1024;
