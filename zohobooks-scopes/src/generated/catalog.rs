// Written by `cargo xtask regen` from zohobooks-scopes/data/scopes.toml.
// Change the table, not this file.

#![allow(deprecated)]

use crate::scope::{ModuleRow, ScopeRow, Status};

/// Scopes for journals and recurring journals, the chart of accounts, registers, base currency adjustments, transaction locks.
#[doc(alias = "ZohoBooks.accountants")]
#[doc(alias = "basecurrencyadjustment")]
#[doc(alias = "chartofaccounts")]
#[doc(alias = "journalentries")]
#[doc(alias = "journals")]
#[doc(alias = "recurringjournals")]
#[doc(alias = "registers")]
#[doc(alias = "transactionlocks")]
pub mod accountants {
    scope_types! {
        /// `ZohoBooks.accountants.CREATE`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table (spelled accountants.Create there); OpenAPI 2026-07: 23 operations, e.g. POST /journals.
        #[doc(alias = "ZohoBooks.accountants.CREATE")]
        CREATE = 0, Create;
        /// `ZohoBooks.accountants.READ`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table; OpenAPI 2026-07: 22 operations, e.g. GET /journals.
        #[doc(alias = "ZohoBooks.accountants.READ")]
        READ = 0, Read;
        /// `ZohoBooks.accountants.UPDATE`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table; OpenAPI 2026-07: 7 operations, e.g. PUT /transactionlock.
        #[doc(alias = "ZohoBooks.accountants.UPDATE")]
        UPDATE = 0, Update;
        /// `ZohoBooks.accountants.DELETE`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table; OpenAPI 2026-07: 12 operations, e.g. DELETE /transactionlock.
        #[doc(alias = "ZohoBooks.accountants.DELETE")]
        DELETE = 0, Delete;
        /// `ZohoBooks.accountants.ALL`
        ///
        /// Documented on an official Zoho page.
        /// Evidence: generic rule on zoho.com/accounts/protocol/oauth/scope.html (ALL = all operations), which does not name this string; not on the OAuth page, in no OpenAPI operation; also listed in NangoHQ/nango packages/providers/providers.scopes.yaml.
        #[doc(alias = "ZohoBooks.accountants.ALL")]
        ALL = 0, All;
    }
}

/// Scopes for bank accounts, bank statements, bank transactions and bank rules.
#[doc(alias = "ZohoBooks.banking")]
#[doc(alias = "bankaccounts")]
#[doc(alias = "bankrules")]
#[doc(alias = "bankstatements")]
#[doc(alias = "banktransactions")]
#[doc(alias = "transactions")]
pub mod banking {
    scope_types! {
        /// `ZohoBooks.banking.CREATE`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table (spelled banking.Create there); OpenAPI 2026-07: 24 operations, e.g. POST /bankaccounts.
        #[doc(alias = "ZohoBooks.banking.CREATE")]
        CREATE = 1, Create;
        /// `ZohoBooks.banking.READ`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table; OpenAPI 2026-07: 25 operations, e.g. GET /bankaccounts.
        #[doc(alias = "ZohoBooks.banking.READ")]
        READ = 1, Read;
        /// `ZohoBooks.banking.UPDATE`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table; OpenAPI 2026-07: 7 operations, e.g. PUT /bankaccounts/rules.
        #[doc(alias = "ZohoBooks.banking.UPDATE")]
        UPDATE = 1, Update;
        /// `ZohoBooks.banking.DELETE`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table; OpenAPI 2026-07: 8 operations, e.g. DELETE /bankaccounts/rules.
        #[doc(alias = "ZohoBooks.banking.DELETE")]
        DELETE = 1, Delete;
        /// `ZohoBooks.banking.ALL`
        ///
        /// Documented on an official Zoho page.
        /// Evidence: generic rule on zoho.com/accounts/protocol/oauth/scope.html (ALL = all operations), which does not name this string; not on the OAuth page, in no OpenAPI operation; also listed in NangoHQ/nango packages/providers/providers.scopes.yaml.
        #[doc(alias = "ZohoBooks.banking.ALL")]
        ALL = 1, All;
    }
}

/// Scopes for bills and recurring bills.
#[doc(alias = "ZohoBooks.bills")]
#[doc(alias = "purchases")]
#[doc(alias = "recurringbills")]
pub mod bills {
    scope_types! {
        /// `ZohoBooks.bills.CREATE`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table (spelled bills.Create there); OpenAPI 2026-07: 11 operations, e.g. POST /bills.
        #[doc(alias = "ZohoBooks.bills.CREATE")]
        CREATE = 2, Create;
        /// `ZohoBooks.bills.READ`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table; OpenAPI 2026-07: 9 operations, e.g. GET /bills.
        #[doc(alias = "ZohoBooks.bills.READ")]
        READ = 2, Read;
        /// `ZohoBooks.bills.UPDATE`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table; OpenAPI 2026-07: 6 operations, e.g. PUT /bills.
        #[doc(alias = "ZohoBooks.bills.UPDATE")]
        UPDATE = 2, Update;
        /// `ZohoBooks.bills.DELETE`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table; OpenAPI 2026-07: 5 operations, e.g. DELETE /bills/{bill_id}.
        #[doc(alias = "ZohoBooks.bills.DELETE")]
        DELETE = 2, Delete;
        /// `ZohoBooks.bills.ALL`
        ///
        /// Documented on an official Zoho page.
        /// Evidence: generic rule on zoho.com/accounts/protocol/oauth/scope.html (ALL = all operations), which does not name this string; not on the OAuth page, in no OpenAPI operation; also listed in NangoHQ/nango packages/providers/providers.scopes.yaml.
        #[doc(alias = "ZohoBooks.bills.ALL")]
        ALL = 2, All;
    }
}

/// Scopes for categories.
#[doc(alias = "ZohoBooks.categories")]
pub mod categories {
    scope_types! {
        /// `ZohoBooks.categories.CREATE`
        ///
        /// Documented on an official Zoho page.
        /// Evidence: official Categories page (POST /categories), newer than the 2026-07 OpenAPI; page text known through a third-party copy.
        #[doc(alias = "ZohoBooks.categories.CREATE")]
        CREATE = 3, Create;
        /// `ZohoBooks.categories.READ`
        ///
        /// Documented on an official Zoho page.
        /// Evidence: official Categories page (GET /categories, GET /categories/{category_id}), newer than the 2026-07 OpenAPI; page text known through a third-party copy.
        #[doc(alias = "ZohoBooks.categories.READ")]
        READ = 3, Read;
        /// `ZohoBooks.categories.UPDATE`
        ///
        /// Documented on an official Zoho page.
        /// Evidence: official Categories page (PUT /categories/{category_id}), newer than the 2026-07 OpenAPI; page text known through a third-party copy.
        #[doc(alias = "ZohoBooks.categories.UPDATE")]
        UPDATE = 3, Update;
        /// `ZohoBooks.categories.DELETE`
        ///
        /// Documented on an official Zoho page.
        /// Evidence: official Categories page (DELETE /categories/{category_id}), newer than the 2026-07 OpenAPI; page text known through a third-party copy.
        #[doc(alias = "ZohoBooks.categories.DELETE")]
        DELETE = 3, Delete;
    }
}

/// Scopes for customers, vendors and their contact persons.
#[doc(alias = "ZohoBooks.contacts")]
#[doc(alias = "contactpersons")]
#[doc(alias = "customers")]
#[doc(alias = "vendors")]
pub mod contacts {
    scope_types! {
        /// `ZohoBooks.contacts.CREATE`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table (spelled contacts.Create there); OpenAPI 2026-07: 45 operations, e.g. POST /contacts.
        #[doc(alias = "ZohoBooks.contacts.CREATE")]
        CREATE = 4, Create;
        /// `ZohoBooks.contacts.READ`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table; OpenAPI 2026-07: 38 operations, e.g. GET /contacts.
        #[doc(alias = "ZohoBooks.contacts.READ")]
        READ = 4, Read;
        /// `ZohoBooks.contacts.UPDATE`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table; OpenAPI 2026-07: 10 operations, e.g. PUT /contacts.
        #[doc(alias = "ZohoBooks.contacts.UPDATE")]
        UPDATE = 4, Update;
        /// `ZohoBooks.contacts.DELETE`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table; OpenAPI 2026-07: 11 operations, e.g. DELETE /contacts.
        #[doc(alias = "ZohoBooks.contacts.DELETE")]
        DELETE = 4, Delete;
        /// `ZohoBooks.contacts.ALL`
        ///
        /// Documented on an official Zoho page.
        /// Evidence: generic rule on zoho.com/accounts/protocol/oauth/scope.html (ALL = all operations), which does not name this string; not on the OAuth page, in no OpenAPI operation; requested by a shipped third-party product (third-party observation); also listed in NangoHQ/nango packages/providers/providers.scopes.yaml.
        #[doc(alias = "ZohoBooks.contacts.ALL")]
        ALL = 4, All;
    }
}

/// Scopes for credit notes.
#[doc(alias = "ZohoBooks.creditnotes")]
pub mod creditnotes {
    scope_types! {
        /// `ZohoBooks.creditnotes.CREATE`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table (spelled creditnotes.Create there); OpenAPI 2026-07: 25 operations, e.g. POST /creditnotes.
        #[doc(alias = "ZohoBooks.creditnotes.CREATE")]
        CREATE = 5, Create;
        /// `ZohoBooks.creditnotes.READ`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table; OpenAPI 2026-07: 17 operations, e.g. GET /creditnotes.
        #[doc(alias = "ZohoBooks.creditnotes.READ")]
        READ = 5, Read;
        /// `ZohoBooks.creditnotes.UPDATE`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table; OpenAPI 2026-07: 7 operations, e.g. PUT /creditnotes.
        #[doc(alias = "ZohoBooks.creditnotes.UPDATE")]
        UPDATE = 5, Update;
        /// `ZohoBooks.creditnotes.DELETE`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table; OpenAPI 2026-07: 7 operations, e.g. DELETE /creditnotes/{creditnote_id}.
        #[doc(alias = "ZohoBooks.creditnotes.DELETE")]
        DELETE = 5, Delete;
        /// `ZohoBooks.creditnotes.ALL`
        ///
        /// Documented on an official Zoho page.
        /// Evidence: generic rule on zoho.com/accounts/protocol/oauth/scope.html (ALL = all operations), which does not name this string; not on the OAuth page, in no OpenAPI operation; also listed in NangoHQ/nango packages/providers/providers.scopes.yaml.
        #[doc(alias = "ZohoBooks.creditnotes.ALL")]
        ALL = 5, All;
    }
}

/// Scopes for payments received from customers.
#[doc(alias = "ZohoBooks.customerpayments")]
#[doc(alias = "payments")]
pub mod customerpayments {
    scope_types! {
        /// `ZohoBooks.customerpayments.CREATE`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table (spelled customerpayments.Create there); OpenAPI 2026-07: 2 operations, e.g. POST /customerpayments.
        #[doc(alias = "ZohoBooks.customerpayments.CREATE")]
        CREATE = 6, Create;
        /// `ZohoBooks.customerpayments.READ`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table; OpenAPI 2026-07: 4 operations, e.g. GET /customerpayments.
        #[doc(alias = "ZohoBooks.customerpayments.READ")]
        READ = 6, Read;
        /// `ZohoBooks.customerpayments.UPDATE`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table; OpenAPI 2026-07: 4 operations, e.g. PUT /customerpayments.
        #[doc(alias = "ZohoBooks.customerpayments.UPDATE")]
        UPDATE = 6, Update;
        /// `ZohoBooks.customerpayments.DELETE`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table; OpenAPI 2026-07: 3 operations, e.g. DELETE /customerpayments.
        #[doc(alias = "ZohoBooks.customerpayments.DELETE")]
        DELETE = 6, Delete;
        /// `ZohoBooks.customerpayments.ALL`
        ///
        /// Documented on an official Zoho page.
        /// Evidence: generic rule on zoho.com/accounts/protocol/oauth/scope.html (ALL = all operations), which does not name this string; not on the OAuth page, in no OpenAPI operation; requested by a shipped third-party product (third-party observation); also listed in NangoHQ/nango packages/providers/providers.scopes.yaml.
        #[doc(alias = "ZohoBooks.customerpayments.ALL")]
        ALL = 6, All;
    }
}

/// Scopes for records of custom modules (`cm_…`).
#[doc(alias = "ZohoBooks.custommodules")]
pub mod custommodules {
    scope_types! {
        /// `ZohoBooks.custommodules.ALL`
        ///
        /// Documented in Zoho's OpenAPI files.
        /// Evidence: OpenAPI 2026-07: 7 operations, e.g. GET /{module_name}; the only scope of this module in the OpenAPI, for every verb; module not on the OAuth page.
        #[doc(alias = "ZohoBooks.custommodules.ALL")]
        ALL = 7, All;
    }
}

/// Scopes for vendor credits (customer debit notes are `invoices`).
#[doc(alias = "ZohoBooks.debitnotes")]
#[doc(alias = "vendorcredits")]
pub mod debitnotes {
    scope_types! {
        /// `ZohoBooks.debitnotes.CREATE`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table (spelled debitnotes.Create there); OpenAPI 2026-07: 8 operations, e.g. POST /vendorcredits.
        #[doc(alias = "ZohoBooks.debitnotes.CREATE")]
        CREATE = 8, Create;
        /// `ZohoBooks.debitnotes.READ`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table; OpenAPI 2026-07: 7 operations, e.g. GET /vendorcredits.
        #[doc(alias = "ZohoBooks.debitnotes.READ")]
        READ = 8, Read;
        /// `ZohoBooks.debitnotes.UPDATE`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table; OpenAPI 2026-07: 2 operations, e.g. PUT /vendorcredits/{vendor_credit_id}.
        #[doc(alias = "ZohoBooks.debitnotes.UPDATE")]
        UPDATE = 8, Update;
        /// `ZohoBooks.debitnotes.DELETE`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table; OpenAPI 2026-07: 4 operations, e.g. DELETE /vendorcredits/{vendor_credit_id}.
        #[doc(alias = "ZohoBooks.debitnotes.DELETE")]
        DELETE = 8, Delete;
        /// `ZohoBooks.debitnotes.ALL`
        ///
        /// Documented on an official Zoho page.
        /// Evidence: generic rule on zoho.com/accounts/protocol/oauth/scope.html (ALL = all operations), which does not name this string; not on the OAuth page, in no OpenAPI operation; also listed in NangoHQ/nango packages/providers/providers.scopes.yaml.
        #[doc(alias = "ZohoBooks.debitnotes.ALL")]
        ALL = 8, All;
    }
}

/// Scopes for delivery challans.
#[doc(alias = "ZohoBooks.deliverychallans")]
pub mod deliverychallans {
    scope_types! {
        /// `ZohoBooks.deliverychallans.CREATE`
        ///
        /// Documented in Zoho's OpenAPI files.
        /// Evidence: OpenAPI 2026-07: 6 operations, e.g. POST /deliverychallans; module not on the OAuth page; module absent from the 2025-12 OpenAPI.
        #[doc(alias = "ZohoBooks.deliverychallans.CREATE")]
        CREATE = 9, Create;
        /// `ZohoBooks.deliverychallans.READ`
        ///
        /// Documented in Zoho's OpenAPI files.
        /// Evidence: OpenAPI 2026-07: 4 operations, e.g. GET /deliverychallans; module not on the OAuth page; module absent from the 2025-12 OpenAPI.
        #[doc(alias = "ZohoBooks.deliverychallans.READ")]
        READ = 9, Read;
        /// `ZohoBooks.deliverychallans.UPDATE`
        ///
        /// Documented in Zoho's OpenAPI files.
        /// Evidence: OpenAPI 2026-07: 6 operations, e.g. PUT /deliverychallans/return; module not on the OAuth page; module absent from the 2025-12 OpenAPI.
        #[doc(alias = "ZohoBooks.deliverychallans.UPDATE")]
        UPDATE = 9, Update;
        /// `ZohoBooks.deliverychallans.DELETE`
        ///
        /// Documented in Zoho's OpenAPI files.
        /// Evidence: OpenAPI 2026-07: 1 operation, e.g. DELETE /deliverychallans/{deliverychallan_id}; module not on the OAuth page; module absent from the 2025-12 OpenAPI.
        #[doc(alias = "ZohoBooks.deliverychallans.DELETE")]
        DELETE = 9, Delete;
        /// `ZohoBooks.deliverychallans.ALL`
        ///
        /// Documented on an official Zoho page.
        /// Evidence: generic rule on zoho.com/accounts/protocol/oauth/scope.html (ALL = all operations), which does not name this string; not on the OAuth page, in no OpenAPI operation; no use of it seen.
        #[doc(alias = "ZohoBooks.deliverychallans.ALL")]
        ALL = 9, All;
    }
}

/// Scopes for documents, as far as is known.
#[doc(alias = "ZohoBooks.documents")]
#[cfg(feature = "observed")]
pub mod documents {
    scope_types! {
        /// `ZohoBooks.documents.READ`
        ///
        /// In use, but not documented by Zoho; needs the feature `observed`.
        /// Evidence: undocumented; listed in the scope field of a live token response (third-party observation, 2026-09).
        #[doc(alias = "ZohoBooks.documents.READ")]
        READ = 10, Read;
    }
}

/// Scopes for estimates.
#[doc(alias = "ZohoBooks.estimates")]
#[doc(alias = "sales")]
pub mod estimates {
    scope_types! {
        /// `ZohoBooks.estimates.CREATE`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table (spelled estimates.Create there); OpenAPI 2026-07: 9 operations, e.g. POST /estimates.
        #[doc(alias = "ZohoBooks.estimates.CREATE")]
        CREATE = 11, Create;
        /// `ZohoBooks.estimates.READ`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table; OpenAPI 2026-07: 7 operations, e.g. GET /estimates.
        #[doc(alias = "ZohoBooks.estimates.READ")]
        READ = 11, Read;
        /// `ZohoBooks.estimates.UPDATE`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table; OpenAPI 2026-07: 7 operations, e.g. PUT /estimates.
        #[doc(alias = "ZohoBooks.estimates.UPDATE")]
        UPDATE = 11, Update;
        /// `ZohoBooks.estimates.DELETE`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table; OpenAPI 2026-07: 2 operations, e.g. DELETE /estimates/{estimate_id}.
        #[doc(alias = "ZohoBooks.estimates.DELETE")]
        DELETE = 11, Delete;
        /// `ZohoBooks.estimates.ALL`
        ///
        /// Documented on an official Zoho page.
        /// Evidence: generic rule on zoho.com/accounts/protocol/oauth/scope.html (ALL = all operations), which does not name this string; not on the OAuth page, in no OpenAPI operation; requested by a shipped third-party product (third-party observation); also listed in NangoHQ/nango packages/providers/providers.scopes.yaml.
        #[doc(alias = "ZohoBooks.estimates.ALL")]
        ALL = 11, All;
    }
}

/// Scopes for expenses, recurring expenses and employees.
#[doc(alias = "ZohoBooks.expenses")]
#[doc(alias = "employees")]
#[doc(alias = "recurringexpenses")]
pub mod expenses {
    scope_types! {
        /// `ZohoBooks.expenses.CREATE`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table (spelled expenses.Create there); OpenAPI 2026-07: 7 operations, e.g. POST /expenses.
        #[doc(alias = "ZohoBooks.expenses.CREATE")]
        CREATE = 12, Create;
        /// `ZohoBooks.expenses.READ`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table; OpenAPI 2026-07: 10 operations, e.g. GET /expenses.
        #[doc(alias = "ZohoBooks.expenses.READ")]
        READ = 12, Read;
        /// `ZohoBooks.expenses.UPDATE`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table; OpenAPI 2026-07: 4 operations, e.g. PUT /expenses.
        #[doc(alias = "ZohoBooks.expenses.UPDATE")]
        UPDATE = 12, Update;
        /// `ZohoBooks.expenses.DELETE`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table; OpenAPI 2026-07: 4 operations, e.g. DELETE /expenses/{expense_id}.
        #[doc(alias = "ZohoBooks.expenses.DELETE")]
        DELETE = 12, Delete;
        /// `ZohoBooks.expenses.ALL`
        ///
        /// Documented on an official Zoho page.
        /// Evidence: generic rule on zoho.com/accounts/protocol/oauth/scope.html (ALL = all operations), which does not name this string; not on the OAuth page, in no OpenAPI operation; also listed in NangoHQ/nango packages/providers/providers.scopes.yaml.
        #[doc(alias = "ZohoBooks.expenses.ALL")]
        ALL = 12, All;
    }
}

/// Scopes for fixed assets and their types.
#[doc(alias = "ZohoBooks.fixedasset")]
pub mod fixedasset {
    scope_types! {
        /// `ZohoBooks.fixedasset.CREATE`
        ///
        /// Documented in Zoho's OpenAPI files.
        /// Evidence: OpenAPI 2026-07: 8 operations, e.g. POST /fixedassets; module not on the OAuth page.
        #[doc(alias = "ZohoBooks.fixedasset.CREATE")]
        CREATE = 13, Create;
        /// `ZohoBooks.fixedasset.READ`
        ///
        /// Documented in Zoho's OpenAPI files.
        /// Evidence: OpenAPI 2026-07: 5 operations, e.g. GET /fixedassets; module not on the OAuth page.
        #[doc(alias = "ZohoBooks.fixedasset.READ")]
        READ = 13, Read;
        /// `ZohoBooks.fixedasset.UPDATE`
        ///
        /// Documented in Zoho's OpenAPI files.
        /// Evidence: OpenAPI 2026-07: 2 operations, e.g. PUT /fixedassets/{fixed_asset_id}; module not on the OAuth page.
        #[doc(alias = "ZohoBooks.fixedasset.UPDATE")]
        UPDATE = 13, Update;
        /// `ZohoBooks.fixedasset.DELETE`
        ///
        /// Documented in Zoho's OpenAPI files.
        /// Evidence: OpenAPI 2026-07: 3 operations, e.g. DELETE /fixedassets/{fixed_asset_id}; module not on the OAuth page.
        #[doc(alias = "ZohoBooks.fixedasset.DELETE")]
        DELETE = 13, Delete;
        /// `ZohoBooks.fixedasset.ALL`
        ///
        /// Documented on an official Zoho page.
        /// Evidence: generic rule on zoho.com/accounts/protocol/oauth/scope.html (ALL = all operations), which does not name this string; not on the OAuth page, in no OpenAPI operation; also listed in forrest-aleq/stargate-lite.
        #[doc(alias = "ZohoBooks.fixedasset.ALL")]
        ALL = 13, All;
    }
}

/// Scopes for everything in Zoho Books.
#[doc(alias = "ZohoBooks.fullaccess")]
pub mod fullaccess {
    scope_types! {
        /// `ZohoBooks.fullaccess.all`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page (as "Ex:", final word in lower case); in no OpenAPI operation; token responses echo exactly this spelling (third-party observation); case variants fullaccess.ALL seen in third-party code only.
        #[doc(alias = "ZohoBooks.fullaccess.all")]
        ALL = 14, All;
    }

    #[cfg(feature = "observed")]
    scope_types! {
        /// `ZohoBooks.fullaccess.CREATE`
        ///
        /// In use, but not documented by Zoho; needs the feature `observed`.
        /// Evidence: undocumented; shipped together with fullaccess.READ in a third-party Odoo connector; also written in lower case (fullaccess.create .read .update) elsewhere, unverified.
        #[doc(alias = "ZohoBooks.fullaccess.CREATE")]
        CREATE = 14, Create;
        /// `ZohoBooks.fullaccess.READ`
        ///
        /// In use, but not documented by Zoho; needs the feature `observed`.
        /// Evidence: undocumented; published tools rely on it (e.g. Flavien/zoho-books-exporter, ZohoBooksExporter/Program.cs); no Zoho page names it.
        #[doc(alias = "ZohoBooks.fullaccess.READ")]
        READ = 14, Read;
        /// `ZohoBooks.fullaccess.UPDATE`
        ///
        /// In use, but not documented by Zoho; needs the feature `observed`.
        /// Evidence: undocumented; shipped together with fullaccess.READ in a third-party Odoo connector.
        #[doc(alias = "ZohoBooks.fullaccess.UPDATE")]
        UPDATE = 14, Update;
    }
}

/// Scopes for invoices, recurring and retainer invoices, sales receipts, customer debit notes.
#[doc(alias = "ZohoBooks.invoices")]
#[doc(alias = "recurringinvoices")]
#[doc(alias = "retainerinvoices")]
#[doc(alias = "sales")]
#[doc(alias = "salesreceipts")]
pub mod invoices {
    scope_types! {
        /// `ZohoBooks.invoices.CREATE`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table (spelled invoices.Create there) and request example (spelled CREATE); OpenAPI 2026-07: 86 operations, e.g. POST /invoices.
        #[doc(alias = "ZohoBooks.invoices.CREATE")]
        CREATE = 15, Create;
        /// `ZohoBooks.invoices.READ`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table and request example; OpenAPI 2026-07: 44 operations, e.g. GET /invoices.
        #[doc(alias = "ZohoBooks.invoices.READ")]
        READ = 15, Read;
        /// `ZohoBooks.invoices.UPDATE`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table and request example; OpenAPI 2026-07: 23 operations, e.g. PUT /invoices.
        #[doc(alias = "ZohoBooks.invoices.UPDATE")]
        UPDATE = 15, Update;
        /// `ZohoBooks.invoices.DELETE`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table and request example; OpenAPI 2026-07: 21 operations, e.g. DELETE /invoices.
        #[doc(alias = "ZohoBooks.invoices.DELETE")]
        DELETE = 15, Delete;
        /// `ZohoBooks.invoices.ALL`
        ///
        /// Documented on an official Zoho page.
        /// Evidence: generic rule on zoho.com/accounts/protocol/oauth/scope.html (ALL = all operations), which does not name this string; not on the OAuth page, in no OpenAPI operation; requested by a shipped third-party product (third-party observation); also listed in NangoHQ/nango packages/providers/providers.scopes.yaml.
        #[doc(alias = "ZohoBooks.invoices.ALL")]
        ALL = 15, All;
    }
}

/// Scopes for projects, their tasks and time entries.
#[doc(alias = "ZohoBooks.projects")]
#[doc(alias = "tasks")]
#[doc(alias = "timeentries")]
#[doc(alias = "timesheets")]
pub mod projects {
    scope_types! {
        /// `ZohoBooks.projects.CREATE`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table (spelled projects.Create there); OpenAPI 2026-07: 11 operations, e.g. POST /projects.
        #[doc(alias = "ZohoBooks.projects.CREATE")]
        CREATE = 16, Create;
        /// `ZohoBooks.projects.READ`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table; OpenAPI 2026-07: 11 operations, e.g. GET /projects.
        #[doc(alias = "ZohoBooks.projects.READ")]
        READ = 16, Read;
        /// `ZohoBooks.projects.UPDATE`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table; OpenAPI 2026-07: 5 operations, e.g. PUT /projects.
        #[doc(alias = "ZohoBooks.projects.UPDATE")]
        UPDATE = 16, Update;
        /// `ZohoBooks.projects.DELETE`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table; OpenAPI 2026-07: 6 operations, e.g. DELETE /projects/timeentries.
        #[doc(alias = "ZohoBooks.projects.DELETE")]
        DELETE = 16, Delete;
        /// `ZohoBooks.projects.ALL`
        ///
        /// Documented on an official Zoho page.
        /// Evidence: generic rule on zoho.com/accounts/protocol/oauth/scope.html (ALL = all operations), which does not name this string; not on the OAuth page, in no OpenAPI operation; also listed in NangoHQ/nango packages/providers/providers.scopes.yaml.
        #[doc(alias = "ZohoBooks.projects.ALL")]
        ALL = 16, All;
    }
}

/// Scopes for purchase orders.
#[doc(alias = "ZohoBooks.purchaseorders")]
#[doc(alias = "purchases")]
pub mod purchaseorders {
    scope_types! {
        /// `ZohoBooks.purchaseorders.CREATE`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table (spelled purchaseorders.Create there); the table row is headed purchaseorder but the string has the final s; OpenAPI 2026-07: 9 operations, e.g. POST /purchaseorders.
        #[doc(alias = "ZohoBooks.purchaseorders.CREATE")]
        CREATE = 17, Create;
        /// `ZohoBooks.purchaseorders.READ`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table; the table row is headed purchaseorder but the string has the final s; OpenAPI 2026-07: 6 operations, e.g. GET /purchaseorders.
        #[doc(alias = "ZohoBooks.purchaseorders.READ")]
        READ = 17, Read;
        /// `ZohoBooks.purchaseorders.UPDATE`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table; the table row is headed purchaseorder but the string has the final s; OpenAPI 2026-07: 8 operations, e.g. PUT /purchaseorders; example on zoho.com/accounts/protocol/oauth/scope.html.
        #[doc(alias = "ZohoBooks.purchaseorders.UPDATE")]
        UPDATE = 17, Update;
        /// `ZohoBooks.purchaseorders.DELETE`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table; the table row is headed purchaseorder but the string has the final s; OpenAPI 2026-07: 3 operations, e.g. DELETE /purchaseorders/{purchaseorder_id}.
        #[doc(alias = "ZohoBooks.purchaseorders.DELETE")]
        DELETE = 17, Delete;
        /// `ZohoBooks.purchaseorders.ALL`
        ///
        /// Documented on an official Zoho page.
        /// Evidence: generic rule on zoho.com/accounts/protocol/oauth/scope.html (ALL = all operations), which does not name this string; not on the OAuth page, in no OpenAPI operation; also listed in NangoHQ/nango packages/providers/providers.scopes.yaml.
        #[doc(alias = "ZohoBooks.purchaseorders.ALL")]
        ALL = 17, All;
    }
}

/// Scopes for purchase returns, as far as is known.
#[doc(alias = "ZohoBooks.purchasereturns")]
#[cfg(feature = "observed")]
pub mod purchasereturns {
    scope_types! {
        /// `ZohoBooks.purchasereturns.READ`
        ///
        /// In use, but not documented by Zoho; needs the feature `observed`.
        /// Evidence: in the scope list that a third-party audit of 2026-10-03 used with a real token; the audit says the official Purchase Returns page names it; official too in ZohoInventory.
        #[doc(alias = "ZohoBooks.purchasereturns.READ")]
        READ = 18, Read;
    }
}

/// Scopes for the `/reports/…` paths, which Zoho does not document.
#[doc(alias = "ZohoBooks.reports")]
#[cfg(feature = "observed")]
pub mod reports {
    scope_types! {
        /// `ZohoBooks.reports.READ`
        ///
        /// In use, but not documented by Zoho; needs the feature `observed`.
        /// Evidence: undocumented; live 2026-09-26 (India): accountants.READ alone gave 401 code 57 on every reports/\* call, with reports.READ granted the main reports gave 200; confirmed by another team 2026-10-03; one 2025-10 note had a 401 on the P&L report and suspected that this scope was missing or unavailable.
        #[doc(alias = "ZohoBooks.reports.READ")]
        READ = 19, Read;
    }
}

/// Scopes for sales orders.
#[doc(alias = "ZohoBooks.salesorders")]
#[doc(alias = "sales")]
pub mod salesorders {
    scope_types! {
        /// `ZohoBooks.salesorders.CREATE`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table (spelled salesorders.Create there); the table row is headed salesorder but the string has the final s; OpenAPI 2026-07: 9 operations, e.g. POST /salesorders.
        #[doc(alias = "ZohoBooks.salesorders.CREATE")]
        CREATE = 20, Create;
        /// `ZohoBooks.salesorders.READ`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table; the table row is headed salesorder but the string has the final s; OpenAPI 2026-07: 8 operations, e.g. GET /salesorders.
        #[doc(alias = "ZohoBooks.salesorders.READ")]
        READ = 20, Read;
        /// `ZohoBooks.salesorders.UPDATE`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table; the table row is headed salesorder but the string has the final s; OpenAPI 2026-07: 8 operations, e.g. PUT /salesorders.
        #[doc(alias = "ZohoBooks.salesorders.UPDATE")]
        UPDATE = 20, Update;
        /// `ZohoBooks.salesorders.DELETE`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table; the table row is headed salesorder but the string has the final s; OpenAPI 2026-07: 3 operations, e.g. DELETE /salesorders/{salesorder_id}.
        #[doc(alias = "ZohoBooks.salesorders.DELETE")]
        DELETE = 20, Delete;
        /// `ZohoBooks.salesorders.ALL`
        ///
        /// Documented on an official Zoho page.
        /// Evidence: generic rule on zoho.com/accounts/protocol/oauth/scope.html (ALL = all operations), which does not name this string; not on the OAuth page, in no OpenAPI operation; requested by a shipped third-party product (third-party observation); also listed in NangoHQ/nango packages/providers/providers.scopes.yaml.
        #[doc(alias = "ZohoBooks.salesorders.ALL")]
        ALL = 20, All;
    }
}

/// Scopes for organizations, items, taxes, currencies, users, locations, price lists, reporting tags, opening balances, `/tasks`.
#[doc(alias = "ZohoBooks.settings")]
#[doc(alias = "currencies")]
#[doc(alias = "inventory")]
#[doc(alias = "itemdetails")]
#[doc(alias = "items")]
#[doc(alias = "locations")]
#[doc(alias = "openingbalances")]
#[doc(alias = "organizations")]
#[doc(alias = "pricebooks")]
#[doc(alias = "reportingtags")]
#[doc(alias = "tasks")]
#[doc(alias = "taxes")]
#[doc(alias = "users")]
pub mod settings {
    scope_types! {
        /// `ZohoBooks.settings.CREATE`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table (spelled settings.Create there); OpenAPI 2026-07: 42 operations, e.g. POST /settings/taxes.
        #[doc(alias = "ZohoBooks.settings.CREATE")]
        CREATE = 21, Create;
        /// `ZohoBooks.settings.READ`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table; OpenAPI 2026-07: 40 operations, e.g. GET /settings/taxes; Books introduction page (GET /organizations).
        #[doc(alias = "ZohoBooks.settings.READ")]
        READ = 21, Read;
        /// `ZohoBooks.settings.UPDATE`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table; OpenAPI 2026-07: 29 operations, e.g. PUT /settings/taxes/{tax_id}.
        #[doc(alias = "ZohoBooks.settings.UPDATE")]
        UPDATE = 21, Update;
        /// `ZohoBooks.settings.DELETE`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table; OpenAPI 2026-07: 18 operations, e.g. DELETE /settings/taxes/{tax_id}.
        #[doc(alias = "ZohoBooks.settings.DELETE")]
        DELETE = 21, Delete;
        /// `ZohoBooks.settings.ALL`
        ///
        /// Documented in Zoho's OpenAPI files.
        /// Evidence: OpenAPI 2025-12 only: 1 operation (GET /share/paymentlink), settings.READ since 2026-07; also the generic ALL rule of zoho.com/accounts/protocol/oauth/scope.html; requested by a shipped third-party product (third-party observation).
        #[doc(alias = "ZohoBooks.settings.ALL")]
        ALL = 21, All;
    }
}

/// Scopes for payments made to vendors.
#[doc(alias = "ZohoBooks.vendorpayments")]
#[doc(alias = "payments")]
pub mod vendorpayments {
    scope_types! {
        /// `ZohoBooks.vendorpayments.CREATE`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table (spelled vendorpayments.Create there); OpenAPI 2026-07: 3 operations, e.g. POST /vendorpayments.
        #[doc(alias = "ZohoBooks.vendorpayments.CREATE")]
        CREATE = 22, Create;
        /// `ZohoBooks.vendorpayments.READ`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table; OpenAPI 2026-07: 5 operations, e.g. GET /vendorpayments.
        #[doc(alias = "ZohoBooks.vendorpayments.READ")]
        READ = 22, Read;
        /// `ZohoBooks.vendorpayments.UPDATE`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table; OpenAPI 2026-07: 3 operations, e.g. PUT /vendorpayments.
        #[doc(alias = "ZohoBooks.vendorpayments.UPDATE")]
        UPDATE = 22, Update;
        /// `ZohoBooks.vendorpayments.DELETE`
        ///
        /// Documented on Zoho's OAuth page.
        /// Evidence: OAuth page, scope table; OpenAPI 2026-07: 3 operations, e.g. DELETE /vendorpayments.
        #[doc(alias = "ZohoBooks.vendorpayments.DELETE")]
        DELETE = 22, Delete;
        /// `ZohoBooks.vendorpayments.ALL`
        ///
        /// Documented on an official Zoho page.
        /// Evidence: generic rule on zoho.com/accounts/protocol/oauth/scope.html (ALL = all operations), which does not name this string; not on the OAuth page, in no OpenAPI operation; also listed in NangoHQ/nango packages/providers/providers.scopes.yaml.
        #[doc(alias = "ZohoBooks.vendorpayments.ALL")]
        ALL = 22, All;
    }
}

#[rustfmt::skip]
pub(crate) const MODULES: &[ModuleRow] = &[
    ModuleRow { name: "accountants", opens: "journals and recurring journals, the chart of accounts, registers, base currency adjustments, transaction locks", scopes: [
        ScopeRow { wire: "ZohoBooks.accountants.CREATE", status: Status::OauthPage, evidence: "OAuth page, scope table (spelled accountants.Create there); OpenAPI 2026-07: 23 operations, e.g. POST /journals" },
        ScopeRow { wire: "ZohoBooks.accountants.READ", status: Status::OauthPage, evidence: "OAuth page, scope table; OpenAPI 2026-07: 22 operations, e.g. GET /journals" },
        ScopeRow { wire: "ZohoBooks.accountants.UPDATE", status: Status::OauthPage, evidence: "OAuth page, scope table; OpenAPI 2026-07: 7 operations, e.g. PUT /transactionlock" },
        ScopeRow { wire: "ZohoBooks.accountants.DELETE", status: Status::OauthPage, evidence: "OAuth page, scope table; OpenAPI 2026-07: 12 operations, e.g. DELETE /transactionlock" },
        ScopeRow { wire: "ZohoBooks.accountants.ALL", status: Status::OfficialPage, evidence: "generic rule on zoho.com/accounts/protocol/oauth/scope.html (ALL = all operations), which does not name this string; not on the OAuth page, in no OpenAPI operation; also listed in NangoHQ/nango packages/providers/providers.scopes.yaml" },
    ] },
    ModuleRow { name: "banking", opens: "bank accounts, bank statements, bank transactions and bank rules", scopes: [
        ScopeRow { wire: "ZohoBooks.banking.CREATE", status: Status::OauthPage, evidence: "OAuth page, scope table (spelled banking.Create there); OpenAPI 2026-07: 24 operations, e.g. POST /bankaccounts" },
        ScopeRow { wire: "ZohoBooks.banking.READ", status: Status::OauthPage, evidence: "OAuth page, scope table; OpenAPI 2026-07: 25 operations, e.g. GET /bankaccounts" },
        ScopeRow { wire: "ZohoBooks.banking.UPDATE", status: Status::OauthPage, evidence: "OAuth page, scope table; OpenAPI 2026-07: 7 operations, e.g. PUT /bankaccounts/rules" },
        ScopeRow { wire: "ZohoBooks.banking.DELETE", status: Status::OauthPage, evidence: "OAuth page, scope table; OpenAPI 2026-07: 8 operations, e.g. DELETE /bankaccounts/rules" },
        ScopeRow { wire: "ZohoBooks.banking.ALL", status: Status::OfficialPage, evidence: "generic rule on zoho.com/accounts/protocol/oauth/scope.html (ALL = all operations), which does not name this string; not on the OAuth page, in no OpenAPI operation; also listed in NangoHQ/nango packages/providers/providers.scopes.yaml" },
    ] },
    ModuleRow { name: "bills", opens: "bills and recurring bills", scopes: [
        ScopeRow { wire: "ZohoBooks.bills.CREATE", status: Status::OauthPage, evidence: "OAuth page, scope table (spelled bills.Create there); OpenAPI 2026-07: 11 operations, e.g. POST /bills" },
        ScopeRow { wire: "ZohoBooks.bills.READ", status: Status::OauthPage, evidence: "OAuth page, scope table; OpenAPI 2026-07: 9 operations, e.g. GET /bills" },
        ScopeRow { wire: "ZohoBooks.bills.UPDATE", status: Status::OauthPage, evidence: "OAuth page, scope table; OpenAPI 2026-07: 6 operations, e.g. PUT /bills" },
        ScopeRow { wire: "ZohoBooks.bills.DELETE", status: Status::OauthPage, evidence: "OAuth page, scope table; OpenAPI 2026-07: 5 operations, e.g. DELETE /bills/{bill_id}" },
        ScopeRow { wire: "ZohoBooks.bills.ALL", status: Status::OfficialPage, evidence: "generic rule on zoho.com/accounts/protocol/oauth/scope.html (ALL = all operations), which does not name this string; not on the OAuth page, in no OpenAPI operation; also listed in NangoHQ/nango packages/providers/providers.scopes.yaml" },
    ] },
    ModuleRow { name: "categories", opens: "categories", scopes: [
        ScopeRow { wire: "ZohoBooks.categories.CREATE", status: Status::OfficialPage, evidence: "official Categories page (POST /categories), newer than the 2026-07 OpenAPI; page text known through a third-party copy" },
        ScopeRow { wire: "ZohoBooks.categories.READ", status: Status::OfficialPage, evidence: "official Categories page (GET /categories, GET /categories/{category_id}), newer than the 2026-07 OpenAPI; page text known through a third-party copy" },
        ScopeRow { wire: "ZohoBooks.categories.UPDATE", status: Status::OfficialPage, evidence: "official Categories page (PUT /categories/{category_id}), newer than the 2026-07 OpenAPI; page text known through a third-party copy" },
        ScopeRow { wire: "ZohoBooks.categories.DELETE", status: Status::OfficialPage, evidence: "official Categories page (DELETE /categories/{category_id}), newer than the 2026-07 OpenAPI; page text known through a third-party copy" },
        ScopeRow::NONE,
    ] },
    ModuleRow { name: "contacts", opens: "customers, vendors and their contact persons", scopes: [
        ScopeRow { wire: "ZohoBooks.contacts.CREATE", status: Status::OauthPage, evidence: "OAuth page, scope table (spelled contacts.Create there); OpenAPI 2026-07: 45 operations, e.g. POST /contacts" },
        ScopeRow { wire: "ZohoBooks.contacts.READ", status: Status::OauthPage, evidence: "OAuth page, scope table; OpenAPI 2026-07: 38 operations, e.g. GET /contacts" },
        ScopeRow { wire: "ZohoBooks.contacts.UPDATE", status: Status::OauthPage, evidence: "OAuth page, scope table; OpenAPI 2026-07: 10 operations, e.g. PUT /contacts" },
        ScopeRow { wire: "ZohoBooks.contacts.DELETE", status: Status::OauthPage, evidence: "OAuth page, scope table; OpenAPI 2026-07: 11 operations, e.g. DELETE /contacts" },
        ScopeRow { wire: "ZohoBooks.contacts.ALL", status: Status::OfficialPage, evidence: "generic rule on zoho.com/accounts/protocol/oauth/scope.html (ALL = all operations), which does not name this string; not on the OAuth page, in no OpenAPI operation; requested by a shipped third-party product (third-party observation); also listed in NangoHQ/nango packages/providers/providers.scopes.yaml" },
    ] },
    ModuleRow { name: "creditnotes", opens: "credit notes", scopes: [
        ScopeRow { wire: "ZohoBooks.creditnotes.CREATE", status: Status::OauthPage, evidence: "OAuth page, scope table (spelled creditnotes.Create there); OpenAPI 2026-07: 25 operations, e.g. POST /creditnotes" },
        ScopeRow { wire: "ZohoBooks.creditnotes.READ", status: Status::OauthPage, evidence: "OAuth page, scope table; OpenAPI 2026-07: 17 operations, e.g. GET /creditnotes" },
        ScopeRow { wire: "ZohoBooks.creditnotes.UPDATE", status: Status::OauthPage, evidence: "OAuth page, scope table; OpenAPI 2026-07: 7 operations, e.g. PUT /creditnotes" },
        ScopeRow { wire: "ZohoBooks.creditnotes.DELETE", status: Status::OauthPage, evidence: "OAuth page, scope table; OpenAPI 2026-07: 7 operations, e.g. DELETE /creditnotes/{creditnote_id}" },
        ScopeRow { wire: "ZohoBooks.creditnotes.ALL", status: Status::OfficialPage, evidence: "generic rule on zoho.com/accounts/protocol/oauth/scope.html (ALL = all operations), which does not name this string; not on the OAuth page, in no OpenAPI operation; also listed in NangoHQ/nango packages/providers/providers.scopes.yaml" },
    ] },
    ModuleRow { name: "customerpayments", opens: "payments received from customers", scopes: [
        ScopeRow { wire: "ZohoBooks.customerpayments.CREATE", status: Status::OauthPage, evidence: "OAuth page, scope table (spelled customerpayments.Create there); OpenAPI 2026-07: 2 operations, e.g. POST /customerpayments" },
        ScopeRow { wire: "ZohoBooks.customerpayments.READ", status: Status::OauthPage, evidence: "OAuth page, scope table; OpenAPI 2026-07: 4 operations, e.g. GET /customerpayments" },
        ScopeRow { wire: "ZohoBooks.customerpayments.UPDATE", status: Status::OauthPage, evidence: "OAuth page, scope table; OpenAPI 2026-07: 4 operations, e.g. PUT /customerpayments" },
        ScopeRow { wire: "ZohoBooks.customerpayments.DELETE", status: Status::OauthPage, evidence: "OAuth page, scope table; OpenAPI 2026-07: 3 operations, e.g. DELETE /customerpayments" },
        ScopeRow { wire: "ZohoBooks.customerpayments.ALL", status: Status::OfficialPage, evidence: "generic rule on zoho.com/accounts/protocol/oauth/scope.html (ALL = all operations), which does not name this string; not on the OAuth page, in no OpenAPI operation; requested by a shipped third-party product (third-party observation); also listed in NangoHQ/nango packages/providers/providers.scopes.yaml" },
    ] },
    ModuleRow { name: "custommodules", opens: "records of custom modules (`cm_…`)", scopes: [
        ScopeRow::NONE,
        ScopeRow::NONE,
        ScopeRow::NONE,
        ScopeRow::NONE,
        ScopeRow { wire: "ZohoBooks.custommodules.ALL", status: Status::Openapi, evidence: "OpenAPI 2026-07: 7 operations, e.g. GET /{module_name}; the only scope of this module in the OpenAPI, for every verb; module not on the OAuth page" },
    ] },
    ModuleRow { name: "debitnotes", opens: "vendor credits (customer debit notes are `invoices`)", scopes: [
        ScopeRow { wire: "ZohoBooks.debitnotes.CREATE", status: Status::OauthPage, evidence: "OAuth page, scope table (spelled debitnotes.Create there); OpenAPI 2026-07: 8 operations, e.g. POST /vendorcredits" },
        ScopeRow { wire: "ZohoBooks.debitnotes.READ", status: Status::OauthPage, evidence: "OAuth page, scope table; OpenAPI 2026-07: 7 operations, e.g. GET /vendorcredits" },
        ScopeRow { wire: "ZohoBooks.debitnotes.UPDATE", status: Status::OauthPage, evidence: "OAuth page, scope table; OpenAPI 2026-07: 2 operations, e.g. PUT /vendorcredits/{vendor_credit_id}" },
        ScopeRow { wire: "ZohoBooks.debitnotes.DELETE", status: Status::OauthPage, evidence: "OAuth page, scope table; OpenAPI 2026-07: 4 operations, e.g. DELETE /vendorcredits/{vendor_credit_id}" },
        ScopeRow { wire: "ZohoBooks.debitnotes.ALL", status: Status::OfficialPage, evidence: "generic rule on zoho.com/accounts/protocol/oauth/scope.html (ALL = all operations), which does not name this string; not on the OAuth page, in no OpenAPI operation; also listed in NangoHQ/nango packages/providers/providers.scopes.yaml" },
    ] },
    ModuleRow { name: "deliverychallans", opens: "delivery challans", scopes: [
        ScopeRow { wire: "ZohoBooks.deliverychallans.CREATE", status: Status::Openapi, evidence: "OpenAPI 2026-07: 6 operations, e.g. POST /deliverychallans; module not on the OAuth page; module absent from the 2025-12 OpenAPI" },
        ScopeRow { wire: "ZohoBooks.deliverychallans.READ", status: Status::Openapi, evidence: "OpenAPI 2026-07: 4 operations, e.g. GET /deliverychallans; module not on the OAuth page; module absent from the 2025-12 OpenAPI" },
        ScopeRow { wire: "ZohoBooks.deliverychallans.UPDATE", status: Status::Openapi, evidence: "OpenAPI 2026-07: 6 operations, e.g. PUT /deliverychallans/return; module not on the OAuth page; module absent from the 2025-12 OpenAPI" },
        ScopeRow { wire: "ZohoBooks.deliverychallans.DELETE", status: Status::Openapi, evidence: "OpenAPI 2026-07: 1 operation, e.g. DELETE /deliverychallans/{deliverychallan_id}; module not on the OAuth page; module absent from the 2025-12 OpenAPI" },
        ScopeRow { wire: "ZohoBooks.deliverychallans.ALL", status: Status::OfficialPage, evidence: "generic rule on zoho.com/accounts/protocol/oauth/scope.html (ALL = all operations), which does not name this string; not on the OAuth page, in no OpenAPI operation; no use of it seen" },
    ] },
    ModuleRow { name: "documents", opens: "documents, as far as is known", scopes: [
        ScopeRow::NONE,
        ScopeRow { wire: "ZohoBooks.documents.READ", status: Status::Observed, evidence: "undocumented; listed in the scope field of a live token response (third-party observation, 2026-09)" },
        ScopeRow::NONE,
        ScopeRow::NONE,
        ScopeRow::NONE,
    ] },
    ModuleRow { name: "estimates", opens: "estimates", scopes: [
        ScopeRow { wire: "ZohoBooks.estimates.CREATE", status: Status::OauthPage, evidence: "OAuth page, scope table (spelled estimates.Create there); OpenAPI 2026-07: 9 operations, e.g. POST /estimates" },
        ScopeRow { wire: "ZohoBooks.estimates.READ", status: Status::OauthPage, evidence: "OAuth page, scope table; OpenAPI 2026-07: 7 operations, e.g. GET /estimates" },
        ScopeRow { wire: "ZohoBooks.estimates.UPDATE", status: Status::OauthPage, evidence: "OAuth page, scope table; OpenAPI 2026-07: 7 operations, e.g. PUT /estimates" },
        ScopeRow { wire: "ZohoBooks.estimates.DELETE", status: Status::OauthPage, evidence: "OAuth page, scope table; OpenAPI 2026-07: 2 operations, e.g. DELETE /estimates/{estimate_id}" },
        ScopeRow { wire: "ZohoBooks.estimates.ALL", status: Status::OfficialPage, evidence: "generic rule on zoho.com/accounts/protocol/oauth/scope.html (ALL = all operations), which does not name this string; not on the OAuth page, in no OpenAPI operation; requested by a shipped third-party product (third-party observation); also listed in NangoHQ/nango packages/providers/providers.scopes.yaml" },
    ] },
    ModuleRow { name: "expenses", opens: "expenses, recurring expenses and employees", scopes: [
        ScopeRow { wire: "ZohoBooks.expenses.CREATE", status: Status::OauthPage, evidence: "OAuth page, scope table (spelled expenses.Create there); OpenAPI 2026-07: 7 operations, e.g. POST /expenses" },
        ScopeRow { wire: "ZohoBooks.expenses.READ", status: Status::OauthPage, evidence: "OAuth page, scope table; OpenAPI 2026-07: 10 operations, e.g. GET /expenses" },
        ScopeRow { wire: "ZohoBooks.expenses.UPDATE", status: Status::OauthPage, evidence: "OAuth page, scope table; OpenAPI 2026-07: 4 operations, e.g. PUT /expenses" },
        ScopeRow { wire: "ZohoBooks.expenses.DELETE", status: Status::OauthPage, evidence: "OAuth page, scope table; OpenAPI 2026-07: 4 operations, e.g. DELETE /expenses/{expense_id}" },
        ScopeRow { wire: "ZohoBooks.expenses.ALL", status: Status::OfficialPage, evidence: "generic rule on zoho.com/accounts/protocol/oauth/scope.html (ALL = all operations), which does not name this string; not on the OAuth page, in no OpenAPI operation; also listed in NangoHQ/nango packages/providers/providers.scopes.yaml" },
    ] },
    ModuleRow { name: "fixedasset", opens: "fixed assets and their types", scopes: [
        ScopeRow { wire: "ZohoBooks.fixedasset.CREATE", status: Status::Openapi, evidence: "OpenAPI 2026-07: 8 operations, e.g. POST /fixedassets; module not on the OAuth page" },
        ScopeRow { wire: "ZohoBooks.fixedasset.READ", status: Status::Openapi, evidence: "OpenAPI 2026-07: 5 operations, e.g. GET /fixedassets; module not on the OAuth page" },
        ScopeRow { wire: "ZohoBooks.fixedasset.UPDATE", status: Status::Openapi, evidence: "OpenAPI 2026-07: 2 operations, e.g. PUT /fixedassets/{fixed_asset_id}; module not on the OAuth page" },
        ScopeRow { wire: "ZohoBooks.fixedasset.DELETE", status: Status::Openapi, evidence: "OpenAPI 2026-07: 3 operations, e.g. DELETE /fixedassets/{fixed_asset_id}; module not on the OAuth page" },
        ScopeRow { wire: "ZohoBooks.fixedasset.ALL", status: Status::OfficialPage, evidence: "generic rule on zoho.com/accounts/protocol/oauth/scope.html (ALL = all operations), which does not name this string; not on the OAuth page, in no OpenAPI operation; also listed in forrest-aleq/stargate-lite" },
    ] },
    ModuleRow { name: "fullaccess", opens: "everything in Zoho Books", scopes: [
        ScopeRow { wire: "ZohoBooks.fullaccess.CREATE", status: Status::Observed, evidence: "undocumented; shipped together with fullaccess.READ in a third-party Odoo connector; also written in lower case (fullaccess.create .read .update) elsewhere, unverified" },
        ScopeRow { wire: "ZohoBooks.fullaccess.READ", status: Status::Observed, evidence: "undocumented; published tools rely on it (e.g. Flavien/zoho-books-exporter, ZohoBooksExporter/Program.cs); no Zoho page names it" },
        ScopeRow { wire: "ZohoBooks.fullaccess.UPDATE", status: Status::Observed, evidence: "undocumented; shipped together with fullaccess.READ in a third-party Odoo connector" },
        ScopeRow::NONE,
        ScopeRow { wire: "ZohoBooks.fullaccess.all", status: Status::OauthPage, evidence: "OAuth page (as \"Ex:\", final word in lower case); in no OpenAPI operation; token responses echo exactly this spelling (third-party observation); case variants fullaccess.ALL seen in third-party code only" },
    ] },
    ModuleRow { name: "invoices", opens: "invoices, recurring and retainer invoices, sales receipts, customer debit notes", scopes: [
        ScopeRow { wire: "ZohoBooks.invoices.CREATE", status: Status::OauthPage, evidence: "OAuth page, scope table (spelled invoices.Create there) and request example (spelled CREATE); OpenAPI 2026-07: 86 operations, e.g. POST /invoices" },
        ScopeRow { wire: "ZohoBooks.invoices.READ", status: Status::OauthPage, evidence: "OAuth page, scope table and request example; OpenAPI 2026-07: 44 operations, e.g. GET /invoices" },
        ScopeRow { wire: "ZohoBooks.invoices.UPDATE", status: Status::OauthPage, evidence: "OAuth page, scope table and request example; OpenAPI 2026-07: 23 operations, e.g. PUT /invoices" },
        ScopeRow { wire: "ZohoBooks.invoices.DELETE", status: Status::OauthPage, evidence: "OAuth page, scope table and request example; OpenAPI 2026-07: 21 operations, e.g. DELETE /invoices" },
        ScopeRow { wire: "ZohoBooks.invoices.ALL", status: Status::OfficialPage, evidence: "generic rule on zoho.com/accounts/protocol/oauth/scope.html (ALL = all operations), which does not name this string; not on the OAuth page, in no OpenAPI operation; requested by a shipped third-party product (third-party observation); also listed in NangoHQ/nango packages/providers/providers.scopes.yaml" },
    ] },
    ModuleRow { name: "projects", opens: "projects, their tasks and time entries", scopes: [
        ScopeRow { wire: "ZohoBooks.projects.CREATE", status: Status::OauthPage, evidence: "OAuth page, scope table (spelled projects.Create there); OpenAPI 2026-07: 11 operations, e.g. POST /projects" },
        ScopeRow { wire: "ZohoBooks.projects.READ", status: Status::OauthPage, evidence: "OAuth page, scope table; OpenAPI 2026-07: 11 operations, e.g. GET /projects" },
        ScopeRow { wire: "ZohoBooks.projects.UPDATE", status: Status::OauthPage, evidence: "OAuth page, scope table; OpenAPI 2026-07: 5 operations, e.g. PUT /projects" },
        ScopeRow { wire: "ZohoBooks.projects.DELETE", status: Status::OauthPage, evidence: "OAuth page, scope table; OpenAPI 2026-07: 6 operations, e.g. DELETE /projects/timeentries" },
        ScopeRow { wire: "ZohoBooks.projects.ALL", status: Status::OfficialPage, evidence: "generic rule on zoho.com/accounts/protocol/oauth/scope.html (ALL = all operations), which does not name this string; not on the OAuth page, in no OpenAPI operation; also listed in NangoHQ/nango packages/providers/providers.scopes.yaml" },
    ] },
    ModuleRow { name: "purchaseorders", opens: "purchase orders", scopes: [
        ScopeRow { wire: "ZohoBooks.purchaseorders.CREATE", status: Status::OauthPage, evidence: "OAuth page, scope table (spelled purchaseorders.Create there); the table row is headed purchaseorder but the string has the final s; OpenAPI 2026-07: 9 operations, e.g. POST /purchaseorders" },
        ScopeRow { wire: "ZohoBooks.purchaseorders.READ", status: Status::OauthPage, evidence: "OAuth page, scope table; the table row is headed purchaseorder but the string has the final s; OpenAPI 2026-07: 6 operations, e.g. GET /purchaseorders" },
        ScopeRow { wire: "ZohoBooks.purchaseorders.UPDATE", status: Status::OauthPage, evidence: "OAuth page, scope table; the table row is headed purchaseorder but the string has the final s; OpenAPI 2026-07: 8 operations, e.g. PUT /purchaseorders; example on zoho.com/accounts/protocol/oauth/scope.html" },
        ScopeRow { wire: "ZohoBooks.purchaseorders.DELETE", status: Status::OauthPage, evidence: "OAuth page, scope table; the table row is headed purchaseorder but the string has the final s; OpenAPI 2026-07: 3 operations, e.g. DELETE /purchaseorders/{purchaseorder_id}" },
        ScopeRow { wire: "ZohoBooks.purchaseorders.ALL", status: Status::OfficialPage, evidence: "generic rule on zoho.com/accounts/protocol/oauth/scope.html (ALL = all operations), which does not name this string; not on the OAuth page, in no OpenAPI operation; also listed in NangoHQ/nango packages/providers/providers.scopes.yaml" },
    ] },
    ModuleRow { name: "purchasereturns", opens: "purchase returns, as far as is known", scopes: [
        ScopeRow::NONE,
        ScopeRow { wire: "ZohoBooks.purchasereturns.READ", status: Status::Observed, evidence: "in the scope list that a third-party audit of 2026-10-03 used with a real token; the audit says the official Purchase Returns page names it; official too in ZohoInventory" },
        ScopeRow::NONE,
        ScopeRow::NONE,
        ScopeRow::NONE,
    ] },
    ModuleRow { name: "reports", opens: "the `/reports/…` paths, which Zoho does not document", scopes: [
        ScopeRow::NONE,
        ScopeRow { wire: "ZohoBooks.reports.READ", status: Status::Observed, evidence: "undocumented; live 2026-09-26 (India): accountants.READ alone gave 401 code 57 on every reports/* call, with reports.READ granted the main reports gave 200; confirmed by another team 2026-10-03; one 2025-10 note had a 401 on the P&L report and suspected that this scope was missing or unavailable" },
        ScopeRow::NONE,
        ScopeRow::NONE,
        ScopeRow::NONE,
    ] },
    ModuleRow { name: "salesorders", opens: "sales orders", scopes: [
        ScopeRow { wire: "ZohoBooks.salesorders.CREATE", status: Status::OauthPage, evidence: "OAuth page, scope table (spelled salesorders.Create there); the table row is headed salesorder but the string has the final s; OpenAPI 2026-07: 9 operations, e.g. POST /salesorders" },
        ScopeRow { wire: "ZohoBooks.salesorders.READ", status: Status::OauthPage, evidence: "OAuth page, scope table; the table row is headed salesorder but the string has the final s; OpenAPI 2026-07: 8 operations, e.g. GET /salesorders" },
        ScopeRow { wire: "ZohoBooks.salesorders.UPDATE", status: Status::OauthPage, evidence: "OAuth page, scope table; the table row is headed salesorder but the string has the final s; OpenAPI 2026-07: 8 operations, e.g. PUT /salesorders" },
        ScopeRow { wire: "ZohoBooks.salesorders.DELETE", status: Status::OauthPage, evidence: "OAuth page, scope table; the table row is headed salesorder but the string has the final s; OpenAPI 2026-07: 3 operations, e.g. DELETE /salesorders/{salesorder_id}" },
        ScopeRow { wire: "ZohoBooks.salesorders.ALL", status: Status::OfficialPage, evidence: "generic rule on zoho.com/accounts/protocol/oauth/scope.html (ALL = all operations), which does not name this string; not on the OAuth page, in no OpenAPI operation; requested by a shipped third-party product (third-party observation); also listed in NangoHQ/nango packages/providers/providers.scopes.yaml" },
    ] },
    ModuleRow { name: "settings", opens: "organizations, items, taxes, currencies, users, locations, price lists, reporting tags, opening balances, `/tasks`", scopes: [
        ScopeRow { wire: "ZohoBooks.settings.CREATE", status: Status::OauthPage, evidence: "OAuth page, scope table (spelled settings.Create there); OpenAPI 2026-07: 42 operations, e.g. POST /settings/taxes" },
        ScopeRow { wire: "ZohoBooks.settings.READ", status: Status::OauthPage, evidence: "OAuth page, scope table; OpenAPI 2026-07: 40 operations, e.g. GET /settings/taxes; Books introduction page (GET /organizations)" },
        ScopeRow { wire: "ZohoBooks.settings.UPDATE", status: Status::OauthPage, evidence: "OAuth page, scope table; OpenAPI 2026-07: 29 operations, e.g. PUT /settings/taxes/{tax_id}" },
        ScopeRow { wire: "ZohoBooks.settings.DELETE", status: Status::OauthPage, evidence: "OAuth page, scope table; OpenAPI 2026-07: 18 operations, e.g. DELETE /settings/taxes/{tax_id}" },
        ScopeRow { wire: "ZohoBooks.settings.ALL", status: Status::Openapi, evidence: "OpenAPI 2025-12 only: 1 operation (GET /share/paymentlink), settings.READ since 2026-07; also the generic ALL rule of zoho.com/accounts/protocol/oauth/scope.html; requested by a shipped third-party product (third-party observation)" },
    ] },
    ModuleRow { name: "vendorpayments", opens: "payments made to vendors", scopes: [
        ScopeRow { wire: "ZohoBooks.vendorpayments.CREATE", status: Status::OauthPage, evidence: "OAuth page, scope table (spelled vendorpayments.Create there); OpenAPI 2026-07: 3 operations, e.g. POST /vendorpayments" },
        ScopeRow { wire: "ZohoBooks.vendorpayments.READ", status: Status::OauthPage, evidence: "OAuth page, scope table; OpenAPI 2026-07: 5 operations, e.g. GET /vendorpayments" },
        ScopeRow { wire: "ZohoBooks.vendorpayments.UPDATE", status: Status::OauthPage, evidence: "OAuth page, scope table; OpenAPI 2026-07: 3 operations, e.g. PUT /vendorpayments" },
        ScopeRow { wire: "ZohoBooks.vendorpayments.DELETE", status: Status::OauthPage, evidence: "OAuth page, scope table; OpenAPI 2026-07: 3 operations, e.g. DELETE /vendorpayments" },
        ScopeRow { wire: "ZohoBooks.vendorpayments.ALL", status: Status::OfficialPage, evidence: "generic rule on zoho.com/accounts/protocol/oauth/scope.html (ALL = all operations), which does not name this string; not on the OAuth page, in no OpenAPI operation; also listed in NangoHQ/nango packages/providers/providers.scopes.yaml" },
    ] },
];

pub(crate) const DOCUMENTED: [u64; 5] = [0x73bb7f, 0x73bb7f, 0x73bb7f, 0x73bb7f, 0x73fbf7];

pub(crate) const OBSERVED: [u64; 5] = [0x4000, 0xc4400, 0x4000, 0x0, 0x0];

pub(crate) const FULL_ACCESS: u8 = 14;
