mod call;
mod records;
mod usage;

use std::borrow::Cow;
use std::time::Instant;

use serde::Serialize;
use zohobooks_scopes::settings;

use super::backend::Backend;
use crate::{DataCenter, ScopeSet};

pub(super) use call::{Call, Outcome};
pub(super) use records::Records;
pub(crate) use usage::{CallLimits, Usage};

/// An organization with the fields of the example on
/// <https://www.zoho.com/books/api/v3/introduction>.
#[derive(Clone, Debug, Serialize)]
pub(super) struct OrganizationRecord {
    organization_id: String,
    name: String,
    contact_name: &'static str,
    email: &'static str,
    is_default_org: bool,
    language_code: &'static str,
    fiscal_year_start_month: u8,
    account_created_date: &'static str,
    time_zone: &'static str,
    is_org_active: bool,
    currency_id: &'static str,
    currency_code: &'static str,
    currency_symbol: &'static str,
    currency_format: &'static str,
    price_precision: u8,
}

impl OrganizationRecord {
    pub(super) fn new(id: impl Into<String>, name: impl Into<String>, is_default: bool) -> Self {
        Self {
            organization_id: id.into(),
            name: name.into(),
            contact_name: "John Smith",
            email: "john.smith@example.com",
            is_default_org: is_default,
            language_code: "en",
            fiscal_year_start_month: 0,
            account_created_date: "2016-02-18",
            time_zone: "PST",
            is_org_active: true,
            currency_id: "460000000000097",
            currency_code: "USD",
            currency_symbol: "$",
            currency_format: "###,##0.00",
            price_precision: 2,
        }
    }
}

impl OrganizationRecord {
    pub(super) fn is(&self, id: &str) -> bool {
        self.organization_id == id
    }
}

#[derive(Serialize)]
pub(super) struct Organizations<'a> {
    code: u32,
    message: &'static str,
    organizations: &'a [OrganizationRecord],
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum BooksError {
    AtOnce,
    /// Its code is not known.
    BadBody,
    Day(usize),
    Minute,
    NoCredentials,
    /// Only that its status is 400 is known.
    NoOrganization,
    /// The token is unknown, dead, of another data centre or lacks the scope, or the role of the user does not
    /// allow it. Zoho does not tell these apart.
    NotAuthorized,
    OtherOrganization(String),
    UnknownPath,
}

impl BooksError {
    pub(super) fn status_code_message(&self) -> (u16, u32, Cow<'static, str>) {
        let (status, code, message) = match self {
            Self::AtOnce => (
                429,
                1070,
                "You have reached the maximum number of in process requests allowed. Kindly try again after \
                 some time.",
            ),
            Self::BadBody => (400, 4, "The body is not a JSON object."),
            Self::Day(most) => {
                let message = format!(
                    "The API call for this organization has exceeded the maximum call rate limit of {most}."
                );
                return (429, 45, message.into());
            }
            Self::Minute => (
                429,
                44,
                "For security reasons your organization has been blocked as it have exceeded the maximum number \
                 of requests per minute that can originate from an organization.",
            ),
            Self::NoCredentials => (
                401,
                14,
                "The request could not be authenticated as the authentication value you entered is \
                 invalid. Enter a valid authentication value and try again.",
            ),
            Self::NoOrganization => (400, 4, "The parameter `organization_id` is missing."),
            Self::NotAuthorized => (401, 57, "You are not authorized to perform this operation"),
            Self::OtherOrganization(id) => {
                let message =
                    format!("This user is not associated with the CompanyID/CompanyName:{id}.");
                return (400, 6041, message.into());
            }
            Self::UnknownPath => (
                404,
                5,
                "We couldnt find any resource for the given ID. Please verify the ID and try again.",
            ),
        };
        (status, code, message.into())
    }
}

impl Backend {
    /// `GET /books/v3/organizations`.
    pub(super) fn organizations(
        &self,
        authorization: Option<&[u8]>,
        at: DataCenter,
        now: Instant,
    ) -> Result<Organizations<'_>, BooksError> {
        self.authorize(authorization, ScopeSet::only(settings::READ::SCOPE), at, now)?;
        Ok(Organizations { code: 0, message: "success", organizations: &self.organizations })
    }

    fn authorize(
        &self,
        authorization: Option<&[u8]>,
        need: ScopeSet,
        at: DataCenter,
        now: Instant,
    ) -> Result<(), BooksError> {
        authorization
            .ok_or(BooksError::NoCredentials)?
            .strip_prefix(b"Zoho-oauthtoken ")
            .and_then(|token| str::from_utf8(token).ok())
            .and_then(|token| self.access_tokens.get(token, now))
            .filter(|token| token.granted.data_center == at && token.granted.scopes.covers(need))
            .filter(|_| self.forbidden.is_none_or(|forbidden| !forbidden.covers(need)))
            .map(drop)
            .ok_or(BooksError::NotAuthorized)
    }
}

#[cfg(test)]
mod tests;
