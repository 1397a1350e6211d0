// Written by `cargo xtask regen` from zohobooks-scopes/data/scopes.toml.
// Change the table, not this file.

use crate::reader::{Neighbour, WrongName};

/// For each operation, the modules for which it stands in third-party code only.
pub(crate) const UNVERIFIED: [u64; 5] = [0x80, 0x80, 0x80, 0x4000, 0x80000];

#[rustfmt::skip]
pub(crate) static WRONG: &[WrongName] = &[
    WrongName { name: "bankaccounts", modules: 0x2, why: "`/bankaccounts` needs `banking`", unverified: false, inert: 0b00000 },
    WrongName { name: "bankrules", modules: 0x2, why: "`/bankaccounts/rules` needs `banking`", unverified: false, inert: 0b00000 },
    WrongName { name: "bankstatements", modules: 0x2, why: "`/bankstatements` needs `banking`", unverified: false, inert: 0b00000 },
    WrongName { name: "banktransactions", modules: 0x2, why: "`/banktransactions` needs `banking`", unverified: false, inert: 0b00000 },
    WrongName { name: "basecurrencyadjustment", modules: 0x1, why: "`/basecurrencyadjustment` needs `accountants`", unverified: false, inert: 0b00000 },
    WrongName { name: "chartofaccounts", modules: 0x1, why: "`/chartofaccounts` needs `accountants`", unverified: false, inert: 0b00000 },
    WrongName { name: "contactpersons", modules: 0x10, why: "`/contacts/contactpersons` needs `contacts`", unverified: false, inert: 0b00000 },
    WrongName { name: "currencies", modules: 0x200000, why: "`/settings/currencies` needs `settings`", unverified: false, inert: 0b00000 },
    WrongName { name: "customers", modules: 0x10, why: "customers are `/contacts`, which needs `contacts`", unverified: false, inert: 0b00000 },
    WrongName { name: "employees", modules: 0x1000, why: "`/employees` needs `expenses`", unverified: false, inert: 0b00000 },
    WrongName { name: "inventory", modules: 0x200000, why: "`/items` needs `settings`; stock belongs to Zoho Inventory", unverified: false, inert: 0b00000 },
    WrongName { name: "inventoryadjustments", modules: 0x0, why: "Zoho documents it for Zoho Inventory only", unverified: true, inert: 0b00000 },
    WrongName { name: "itemdetails", modules: 0x200000, why: "`/itemdetails` needs `settings`", unverified: false, inert: 0b00000 },
    WrongName { name: "items", modules: 0x200000, why: "`/items` needs `settings`", unverified: false, inert: 0b10111 },
    WrongName { name: "journalentries", modules: 0x1, why: "`/journals` needs `accountants`", unverified: false, inert: 0b00000 },
    WrongName { name: "journals", modules: 0x1, why: "`/journals` needs `accountants`", unverified: false, inert: 0b00000 },
    WrongName { name: "locations", modules: 0x200000, why: "`/locations` needs `settings`", unverified: false, inert: 0b00000 },
    WrongName { name: "openingbalances", modules: 0x200000, why: "`/openingbalances` needs `settings`", unverified: false, inert: 0b00000 },
    WrongName { name: "organizations", modules: 0x200000, why: "`/organizations` needs `settings`", unverified: false, inert: 0b00000 },
    WrongName { name: "payments", modules: 0x400040, why: "money received needs `customerpayments`, money paid `vendorpayments`", unverified: false, inert: 0b00000 },
    WrongName { name: "pricebooks", modules: 0x200000, why: "`/pricebooks` needs `settings`", unverified: false, inert: 0b00000 },
    WrongName { name: "purchases", modules: 0x20004, why: "each kind of document has a scope of its own", unverified: false, inert: 0b00000 },
    WrongName { name: "recurringbills", modules: 0x4, why: "`/recurringbills` needs `bills`", unverified: false, inert: 0b00000 },
    WrongName { name: "recurringexpenses", modules: 0x1000, why: "`/recurringexpenses` needs `expenses`", unverified: false, inert: 0b00000 },
    WrongName { name: "recurringinvoices", modules: 0x8000, why: "`/recurringinvoices` needs `invoices`", unverified: false, inert: 0b00000 },
    WrongName { name: "recurringjournals", modules: 0x1, why: "`/recurringjournals` needs `accountants`", unverified: false, inert: 0b00000 },
    WrongName { name: "registers", modules: 0x1, why: "`/registers` needs `accountants`", unverified: false, inert: 0b00000 },
    WrongName { name: "reportingtags", modules: 0x200000, why: "`/reportingtags` needs `settings`", unverified: false, inert: 0b00000 },
    WrongName { name: "retainerinvoices", modules: 0x8000, why: "`/retainerinvoices` needs `invoices`", unverified: false, inert: 0b00000 },
    WrongName { name: "sales", modules: 0x108800, why: "each kind of document has a scope of its own", unverified: false, inert: 0b00000 },
    WrongName { name: "salesreceipts", modules: 0x8000, why: "`/salesreceipts` needs `invoices`", unverified: false, inert: 0b00000 },
    WrongName { name: "tasks", modules: 0x210000, why: "`/projects/{project_id}/tasks` needs `projects`, `/tasks` needs `settings`", unverified: false, inert: 0b00000 },
    WrongName { name: "taxes", modules: 0x200000, why: "`/settings/taxes` needs `settings`", unverified: false, inert: 0b00000 },
    WrongName { name: "timeentries", modules: 0x10000, why: "`/projects/timeentries` needs `projects`", unverified: false, inert: 0b00000 },
    WrongName { name: "timesheets", modules: 0x10000, why: "time entries are `/projects/timeentries`, which needs `projects`", unverified: false, inert: 0b00000 },
    WrongName { name: "transactionlocks", modules: 0x1, why: "`/transactionlocks` needs `accountants`", unverified: false, inert: 0b00000 },
    WrongName { name: "transactions", modules: 0x2, why: "`/banktransactions` needs `banking`", unverified: false, inert: 0b00000 },
    WrongName { name: "transferorders", modules: 0x0, why: "Zoho documents it for Zoho Inventory only", unverified: true, inert: 0b00000 },
    WrongName { name: "users", modules: 0x200000, why: "`/users` needs `settings`", unverified: true, inert: 0b00000 },
    WrongName { name: "vendorcredits", modules: 0x100, why: "`/vendorcredits` needs `debitnotes`", unverified: false, inert: 0b00000 },
    WrongName { name: "vendors", modules: 0x10, why: "vendors are `/contacts`, which needs `contacts`", unverified: false, inert: 0b00000 },
];

#[rustfmt::skip]
pub(crate) static NEIGHBOURS: &[Neighbour] = &[
    Neighbour { name: "ZohoDesk", instead: "Desk" },
    Neighbour { name: "ZohoDrive", instead: "WorkDrive" },
    Neighbour { name: "ZohoExpense.fullaccess.all", instead: "ZohoExpense.fullaccess.ALL" },
    Neighbour { name: "ZohoInventory.fullaccess.all", instead: "ZohoInventory.FullAccess.all" },
    Neighbour { name: "ZohoPeople", instead: "ZOHOPEOPLE" },
    Neighbour { name: "ZohoWorkDrive", instead: "WorkDrive" },
];
