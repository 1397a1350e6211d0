use core::fmt;

use super::{Endpoint, path, sealed};

/// The types of one file's endpoints, either those without parameters, `ListInvoices = 417,
/// invoices::READ;`, or those with: `GetInvoice { invoice_id } = 418, invoices::READ;`.
///
/// There are hundreds of them, and what each costs every build is less its code than its items. So
/// this is a single macro, with traits by hand, because `derive` has more to check, and with as few
/// functions and constants as can be. What a type does not need to say stands in the table.
macro_rules! endpoint_types {
    ($($(#[$meta:meta])* $name:ident = $row:literal, $module:ident::$operation:ident;)*) => {$(
        $(#[$meta])*
        pub struct $name;

        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                $crate::endpoint::debug(self, f)
            }
        }

        impl $crate::Endpoint for $name {
            type Scope = $crate::$module::$operation;
            const ROW: $crate::endpoint::sealed::Row = $crate::endpoint::sealed::Row($row);
        }
    )*};
    ($(
        $(#[$meta:meta])*
        $name:ident { $($field:ident),+ } = $row:literal, $module:ident::$operation:ident;
    )*) => {$(
        $(#[$meta])*
        pub struct $name<'a> {
            $(
                /// A parameter of the path.
                pub $field: &'a str,
            )+
        }

        impl ::core::fmt::Debug for $name<'_> {
            #[inline]
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                $crate::endpoint::debug(self, f)
            }
        }

        impl $crate::Endpoint for $name<'_> {
            type Scope = $crate::$module::$operation;
            const ROW: $crate::endpoint::sealed::Row = $crate::endpoint::sealed::Row($row);

            #[inline]
            fn values(&self, _: $crate::endpoint::sealed::Token) -> $crate::endpoint::Parameters<'_> {
                $crate::endpoint::parameters([$(self.$field),+])
            }
        }
    )*};
}

pub(crate) fn debug<E: Endpoint>(endpoint: &E, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let name = E::INFO.type_path().rsplit("::").next().unwrap_or_default();
    let parameters = path::parameters_of(E::INFO.template()).zip(endpoint.values(sealed::Token));
    let mut out = f.debug_struct(name);
    for ((_, parameter), value) in parameters {
        out.field(parameter, &value);
    }
    out.finish()
}

#[cfg(test)]
mod tests {
    use crate::endpoint::sealed::Token;
    use crate::{Endpoint, EndpointPath, PathErrorKind};

    #[allow(unreachable_pub, reason = "the macro is written for a public module")]
    #[allow(deprecated, reason = "a deprecated type still implements its traits")]
    mod types {
        endpoint_types! {
            #[deprecated(note = "not in Zoho's documentation of 2026-12-01")]
            GetType { type_ } = 0, invoices::READ;
        }
    }

    #[test]
    #[expect(deprecated, reason = "the subject of the test")]
    fn a_dropped_endpoint_with_a_keyword_for_a_parameter() {
        let values = types::GetType { type_: "" }.values(Token);
        let error = EndpointPath::new("/types/{type}", values).unwrap_err();
        assert_eq!((error.parameter(), error.kind()), ("type", PathErrorKind::Empty));
    }
}
