use core::fmt;

use super::{Endpoint, path, sealed};

/// The types of the endpoints, a module for each file:
/// `invoices "invoices.yml" { ListInvoices {} "list_invoices" GET "/invoices" invoices::READ; }`.
macro_rules! endpoints {
    ($($module:ident $file:literal {$(
        $(#[$meta:meta])*
        $name:ident { $($field:ident)* } $id:literal $method:ident $path:literal
        $scope:ident::$operation:ident $(dropped $date:literal)?;
    )*})*) => {
        $(
            #[doc = concat!("The endpoints that Zoho describes in `", $file, "`.")]
            #[allow(deprecated, reason = "a deprecated type still implements its traits")]
            pub mod $module {$(
                endpoint! {
                    #[doc = concat!(
                        "`", stringify!($method), " ", $path, "`\n\nNeeds [`", stringify!($scope),
                        "::", stringify!($operation), "`](crate::", stringify!($scope), "::",
                        stringify!($operation), ").",
                    )]
                    #[doc(alias = $id)]
                    $(#[$meta])*
                    $name { $($field)* }
                    type Scope = $crate::$scope::$operation;
                    const INFO: $crate::EndpointInfo =
                        $crate::EndpointInfo::of(&$crate::endpoint::EndpointRow {
                            file: $file,
                            type_path: concat!(
                                "endpoints::", stringify!($module), "::", stringify!($name)
                            ),
                            operation_id: $id,
                            method: $crate::Method::$method,
                            template: $path,
                            scope: $crate::$scope::$operation::SCOPE,
                            dropped: &[$($date)?],
                        });
                }
            )*}
        )*

        /// In the order of the rows.
        #[allow(deprecated, reason = "Zoho may still serve them")]
        pub(crate) static ALL: &[$crate::EndpointInfo] =
            &[$($(<$module::$name as $crate::Endpoint>::INFO,)*)*];
    };
}

macro_rules! endpoint {
    ($(#[$meta:meta])* $name:ident {} $($items:tt)*) => {
        $(#[$meta])*
        pub struct $name;

        endpoint_impls! { $name; ; $($items)* }
    };
    ($(#[$meta:meta])* $name:ident { $($field:ident)+ } $($items:tt)*) => {
        $(#[$meta])*
        pub struct $name<'a> {
            $(#[doc = "A parameter of the path."] pub $field: &'a str,)+
        }

        endpoint_impls! { $name<'_>; $($field)+; $($items)* }
    };
}

/// By hand, because `derive` takes a third longer to compile.
macro_rules! endpoint_impls {
    ($type:ty; $($field:ident)*; $($items:tt)*) => {
        impl Copy for $type {}

        impl Clone for $type {
            #[inline]
            fn clone(&self) -> Self {
                *self
            }
        }

        impl core::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                $crate::endpoint::debug(self, f)
            }
        }

        impl $crate::Endpoint for $type {
            $($items)*

            #[inline]
            fn values(&self, _: $crate::endpoint::sealed::Token) -> $crate::endpoint::Parameters<'_> {
                $crate::endpoint::parameters([$(self.$field),*])
            }
        }
    };
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
#[allow(unreachable_pub, reason = "the macro is written for a public module")]
mod tests {
    use crate::{Endpoint, PathErrorKind};

    endpoints! {
        types "types.yml" {
            #[deprecated(note = "not in Zoho's documentation of 2026-12-01")]
            GetType { type_ } "get_type" GET "/types/{type}" invoices::READ dropped "2026-12-01";
        }
    }

    #[test]
    #[expect(deprecated, reason = "the subject of the test")]
    fn a_dropped_endpoint_with_a_keyword_for_a_parameter() {
        let endpoint = types::GetType { type_: "" };
        let error = endpoint.path().unwrap_err();
        assert_eq!((error.parameter(), error.kind()), ("type", PathErrorKind::Empty));
        assert_eq!(types::GetType::INFO.dropped(), Some("2026-12-01"));
        assert_eq!(ALL, [types::GetType::INFO]);
    }
}
