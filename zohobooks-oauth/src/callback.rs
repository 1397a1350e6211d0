use percent_encoding::percent_decode_str;
use zeroize::Zeroizing;

use crate::servers::Servers;
use crate::text::error_code;
use crate::{CallbackFault, ConsentFault, DataCenter};

/// The parameters of a callback, decoded once. What they say is not checked yet.
#[derive(Default)]
pub(crate) struct Callback(Vec<(&'static str, Zeroizing<String>)>);

impl Callback {
    /// Of the query, where codes arrive.
    pub(crate) fn read(callback: &str) -> Result<Self, CallbackFault> {
        check(callback)?;
        if callback.contains('#') {
            return Err(CallbackFault::Fragment);
        }
        match query(callback) {
            "" => Err(CallbackFault::NoQuery),
            query => Self::parameters(query),
        }
    }

    /// Of the fragment, where a browser app finds its token.
    pub(crate) fn read_fragment(callback: &str) -> Result<Self, CallbackFault> {
        check(callback)?;
        match fragment(callback) {
            "" => Err(CallbackFault::NoFragment),
            fragment if fragment.contains('#') => Err(CallbackFault::Encoding),
            fragment => Self::parameters(fragment),
        }
    }

    fn parameters(text: &str) -> Result<Self, CallbackFault> {
        let mut read = Self::default();
        for pair in text.split('&') {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let Ok(name) = percent_decode_str(name).decode_utf8() else { continue };
            let Some(known) = NAMES.into_iter().find(|known| *known == name) else { continue };
            if read.get(known).is_some() {
                return Err(CallbackFault::Duplicate);
            }
            read.0.push((known, decoded(value)?.into()));
        }
        Ok(read)
    }

    pub(crate) fn get(&self, name: &'static str) -> Option<&str> {
        self.0.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn consent_fault(&self, state: &str) -> Option<ConsentFault> {
        Some(match self.get("error")? {
            "access_denied" => ConsentFault::AccessDenied,
            "invalid_scope" => ConsentFault::InvalidScope,
            "client_not_granted" => ConsentFault::ClientNotGranted,
            "prompt_required" => ConsentFault::PromptRequired,
            "no_org" => ConsentFault::NoOrganization,
            other => {
                let secrets =
                    [self.get("code"), self.get("access_token")].map(Option::unwrap_or_default);
                ConsentFault::Other(error_code(other, &[state, secrets[0], secrets[1]]))
            }
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
        let by_location = match self.get("location") {
            Some(location) => {
                Some(DataCenter::from_location(location).ok_or(CallbackFault::Location)?)
            }
            None => None,
        };
        let Some(server) = self.get("accounts-server") else { return Ok(by_location) };
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

    pub(crate) fn code(&self) -> Result<Zeroizing<String>, CallbackFault> {
        checked_code(self.get("code").ok_or(CallbackFault::NoCode)?)
    }
}

pub(crate) fn checked_code(code: &str) -> Result<Zeroizing<String>, CallbackFault> {
    let is_code = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~+/=".contains(&byte);
    if code.is_empty() || code.len() > MAX_CODE || !code.bytes().all(is_code) {
        return Err(CallbackFault::Code);
    }
    Ok(code.to_owned().into())
}

fn check(callback: &str) -> Result<(), CallbackFault> {
    if callback.len() > MAX_CALLBACK {
        return Err(CallbackFault::TooLong);
    }
    if callback.contains(char::is_control) {
        return Err(CallbackFault::Encoding);
    }
    Ok(())
}

/// The `state` of a callback, if there is exactly one, even if the rest cannot be read.
pub(crate) fn state(callback: &str) -> Option<String> {
    if callback.len() > MAX_CALLBACK {
        return None;
    }
    let (query, _fragment) = query(callback).split_once('#').unwrap_or((query(callback), ""));
    state_among(query)
}

/// The same, of a fragment.
pub(crate) fn state_of_fragment(callback: &str) -> Option<String> {
    if callback.len() > MAX_CALLBACK {
        return None;
    }
    state_among(fragment(callback))
}

fn state_among(parameters: &str) -> Option<String> {
    let mut states = parameters.split('&').filter_map(|pair| {
        let (name, value) = pair.split_once('=')?;
        (percent_decode_str(name).decode_utf8().ok()? == "state").then_some(value)
    });
    let state = decoded(states.next()?).ok()?;
    states.next().is_none().then_some(state)
}

fn query(callback: &str) -> &str {
    if is_address(callback) {
        callback.split_once('?').map_or("", |(_, query)| query)
    } else {
        callback.strip_prefix('?').unwrap_or(callback)
    }
}

fn fragment(callback: &str) -> &str {
    match callback.split_once('#') {
        Some((_, fragment)) => fragment,
        // A token in the query has been seen by servers.
        None if is_address(callback) => "",
        None => callback,
    }
}

/// And not what stands in one.
fn is_address(callback: &str) -> bool {
    ["http://", "https://", "/"].iter().any(|start| callback.starts_with(start))
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

/// What is read, of queries and fragments.
const NAMES: [&str; 8] = [
    "access_token",
    "accounts-server",
    "api_domain",
    "code",
    "error",
    "expires_in",
    "location",
    "state",
];

const MAX_CALLBACK: usize = 16 * 1024;
const MAX_CODE: usize = 2 * 1024;
