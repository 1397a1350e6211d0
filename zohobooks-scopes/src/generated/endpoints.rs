// Written by `cargo xtask regen` from zohobooks-scopes/data/endpoints.csv.
// Change the table, not this file.
//! The endpoints of the Books API as types, a module for each file of Zoho's description.

#![allow(deprecated)]

use crate::Method;
use crate::endpoint::{EndpointRow, Node};

/// The endpoints that Zoho describes in `bank-accounts.yml`.
pub mod bank_accounts {
    endpoint_types! {
        /// `GET /bankaccounts`
        ///
        /// Needs [`banking::READ`](crate::banking::READ).
        #[doc(alias = "list_bank_accounts")]
        ListBankAccounts = 0, banking::READ;
        /// `POST /bankaccounts`
        ///
        /// Needs [`banking::CREATE`](crate::banking::CREATE).
        #[doc(alias = "create_bank_account")]
        CreateBankAccount = 1, banking::CREATE;
        /// `GET /bankaccounts/balances`
        ///
        /// Needs [`banking::READ`](crate::banking::READ).
        #[doc(alias = "list_bank_account_balances")]
        ListBankAccountBalances = 2, banking::READ;
        /// `GET /bankaccounts/import/encryptionkey`
        ///
        /// Needs [`banking::READ`](crate::banking::READ).
        #[doc(alias = "get_bank_statement_import_encryption_key")]
        GetBankStatementImportEncryptionKey = 3, banking::READ;
        /// `GET /bankaccounts/overview`
        ///
        /// Needs [`banking::READ`](crate::banking::READ).
        #[doc(alias = "get_bank_accounts_overview")]
        GetBankAccountsOverview = 4, banking::READ;
        /// `POST /bankstatements`
        ///
        /// Needs [`banking::CREATE`](crate::banking::CREATE).
        #[doc(alias = "import_bank_statements")]
        ImportBankStatements = 32, banking::CREATE;
    }
    endpoint_types! {
        /// `GET /bankaccounts/{account_id}`
        ///
        /// Needs [`banking::READ`](crate::banking::READ).
        #[doc(alias = "get_bank_account")]
        GetBankAccount { account_id } = 5, banking::READ;
        /// `PUT /bankaccounts/{account_id}`
        ///
        /// Needs [`banking::UPDATE`](crate::banking::UPDATE).
        #[doc(alias = "update_bank_account")]
        UpdateBankAccount { account_id } = 6, banking::UPDATE;
        /// `DELETE /bankaccounts/{account_id}`
        ///
        /// Needs [`banking::DELETE`](crate::banking::DELETE).
        #[doc(alias = "delete_bank_account")]
        DeleteBankAccount { account_id } = 7, banking::DELETE;
        /// `POST /bankaccounts/{account_id}/active`
        ///
        /// Needs [`banking::CREATE`](crate::banking::CREATE).
        #[doc(alias = "mark_bank_account_active")]
        MarkBankAccountActive { account_id } = 8, banking::CREATE;
        /// `GET /bankaccounts/{account_id}/balance`
        ///
        /// Needs [`banking::READ`](crate::banking::READ).
        #[doc(alias = "get_bank_account_balance")]
        GetBankAccountBalance { account_id } = 9, banking::READ;
        /// `GET /bankaccounts/{account_id}/balances`
        ///
        /// Needs [`banking::READ`](crate::banking::READ).
        #[doc(alias = "get_bank_account_balances")]
        GetBankAccountBalances { account_id } = 10, banking::READ;
        /// `POST /bankaccounts/{account_id}/inactive`
        ///
        /// Needs [`banking::CREATE`](crate::banking::CREATE).
        #[doc(alias = "mark_bank_account_inactive")]
        MarkBankAccountInactive { account_id } = 11, banking::CREATE;
        /// `GET /bankaccounts/{account_id}/insights`
        ///
        /// Needs [`banking::READ`](crate::banking::READ).
        #[doc(alias = "get_bank_account_insights")]
        GetBankAccountInsights { account_id } = 12, banking::READ;
        /// `GET /bankaccounts/{account_id}/overview`
        ///
        /// Needs [`banking::READ`](crate::banking::READ).
        #[doc(alias = "get_bank_account_overview")]
        GetBankAccountOverview { account_id } = 13, banking::READ;
        /// `GET /bankaccounts/{account_id}/preferences`
        ///
        /// Needs [`banking::READ`](crate::banking::READ).
        #[doc(alias = "get_bank_account_preferences")]
        GetBankAccountPreferences { account_id } = 14, banking::READ;
        /// `PUT /bankaccounts/{account_id}/preferences`
        ///
        /// Needs [`settings::UPDATE`](crate::settings::UPDATE).
        #[doc(alias = "update_bank_account_preferences")]
        UpdateBankAccountPreferences { account_id } = 15, settings::UPDATE;
        /// `GET /bankaccounts/{account_id}/reconciliations`
        ///
        /// Needs [`banking::READ`](crate::banking::READ).
        #[doc(alias = "list_bank_reconciliations")]
        ListBankReconciliations { account_id } = 16, banking::READ;
        /// `POST /bankaccounts/{account_id}/reconciliations`
        ///
        /// Needs [`banking::CREATE`](crate::banking::CREATE).
        #[doc(alias = "create_bank_reconciliation")]
        CreateBankReconciliation { account_id } = 17, banking::CREATE;
        /// `GET /bankaccounts/{account_id}/reconciliations/{reconciliation_id}`
        ///
        /// Needs [`banking::READ`](crate::banking::READ).
        #[doc(alias = "get_bank_reconciliation")]
        GetBankReconciliation { account_id, reconciliation_id } = 18, banking::READ;
        /// `PUT /bankaccounts/{account_id}/reconciliations/{reconciliation_id}`
        ///
        /// Needs [`banking::UPDATE`](crate::banking::UPDATE).
        #[doc(alias = "update_bank_reconciliation")]
        UpdateBankReconciliation { account_id, reconciliation_id } = 19, banking::UPDATE;
        /// `DELETE /bankaccounts/{account_id}/reconciliations/{reconciliation_id}`
        ///
        /// Needs [`banking::DELETE`](crate::banking::DELETE).
        #[doc(alias = "delete_bank_reconciliation")]
        DeleteBankReconciliation { account_id, reconciliation_id } = 20, banking::DELETE;
        /// `POST /bankaccounts/{account_id}/reconciliations/{reconciliation_id}/attachment`
        ///
        /// Needs [`banking::CREATE`](crate::banking::CREATE).
        #[doc(alias = "add_bank_reconciliation_attachment")]
        AddBankReconciliationAttachment { account_id, reconciliation_id } = 21, banking::CREATE;
        /// `GET /bankaccounts/{account_id}/reconciliations/{reconciliation_id}/documents/{document_id}`
        ///
        /// Needs [`banking::READ`](crate::banking::READ).
        #[doc(alias = "get_bank_reconciliation_document")]
        GetBankReconciliationDocument { account_id, reconciliation_id, document_id } = 22, banking::READ;
        /// `DELETE /bankaccounts/{account_id}/reconciliations/{reconciliation_id}/documents/{document_id}`
        ///
        /// Needs [`banking::DELETE`](crate::banking::DELETE).
        #[doc(alias = "delete_bank_reconciliation_document")]
        DeleteBankReconciliationDocument { account_id, reconciliation_id, document_id } = 23, banking::DELETE;
        /// `PUT /bankaccounts/{account_id}/reconciliations/{reconciliation_id}/draft`
        ///
        /// Needs [`banking::UPDATE`](crate::banking::UPDATE).
        #[doc(alias = "save_bank_reconciliation_draft")]
        SaveBankReconciliationDraft { account_id, reconciliation_id } = 24, banking::UPDATE;
        /// `GET /bankaccounts/{account_id}/statement/lastimported`
        ///
        /// Needs [`banking::READ`](crate::banking::READ).
        #[doc(alias = "get_last_imported_bank_statement")]
        GetLastImportedBankStatement { account_id } = 25, banking::READ;
        /// `DELETE /bankaccounts/{account_id}/statement/{statement_id}`
        ///
        /// Needs [`banking::DELETE`](crate::banking::DELETE).
        #[doc(alias = "delete_last_imported_bank_statement")]
        DeleteLastImportedBankStatement { account_id, statement_id } = 26, banking::DELETE;
        /// `GET /bankaccounts/{account_id}/statements`
        ///
        /// Needs [`banking::READ`](crate::banking::READ).
        #[doc(alias = "list_bank_account_statements")]
        ListBankAccountStatements { account_id } = 27, banking::READ;
        /// `GET /bankaccounts/{account_id}/statements/unreviewed`
        ///
        /// Needs [`banking::READ`](crate::banking::READ).
        #[doc(alias = "list_unreviewed_bank_statements")]
        ListUnreviewedBankStatements { account_id } = 28, banking::READ;
        /// `GET /bankaccounts/{account_id}/statementsummary`
        ///
        /// Needs [`banking::READ`](crate::banking::READ).
        #[doc(alias = "get_bank_account_statement_summary")]
        GetBankAccountStatementSummary { account_id } = 29, banking::READ;
        /// `GET /bankaccounts/{account_id}/subaccounts`
        ///
        /// Needs [`banking::READ`](crate::banking::READ).
        #[doc(alias = "list_bank_account_subaccounts")]
        ListBankAccountSubaccounts { account_id } = 30, banking::READ;
        /// `GET /bankaccounts/{account_id}/transactions`
        ///
        /// Needs [`banking::READ`](crate::banking::READ).
        #[doc(alias = "list_bank_account_transactions")]
        ListBankAccountTransactions { account_id } = 31, banking::READ;
    }
}

/// The endpoints that Zoho describes in `bank-rules.yml`.
pub mod bank_rules {
    endpoint_types! {
        /// `GET /bankaccounts/matchfilters`
        ///
        /// Needs [`banking::READ`](crate::banking::READ).
        #[doc(alias = "list_bank_account_match_filters")]
        ListBankAccountMatchFilters = 33, banking::READ;
        /// `POST /bankaccounts/matchfilters`
        ///
        /// Needs [`banking::CREATE`](crate::banking::CREATE).
        #[doc(alias = "create_bank_account_match_filter")]
        CreateBankAccountMatchFilter = 34, banking::CREATE;
        /// `GET /bankaccounts/rules`
        ///
        /// Needs [`banking::READ`](crate::banking::READ).
        #[doc(alias = "list_bank_account_rules")]
        ListBankAccountRules = 37, banking::READ;
        /// `POST /bankaccounts/rules`
        ///
        /// Needs [`banking::CREATE`](crate::banking::CREATE).
        #[doc(alias = "create_bank_account_rule")]
        CreateBankAccountRule = 38, banking::CREATE;
        /// `PUT /bankaccounts/rules`
        ///
        /// Needs [`banking::UPDATE`](crate::banking::UPDATE).
        #[doc(alias = "bulk_update_bank_account_rules")]
        BulkUpdateBankAccountRules = 39, banking::UPDATE;
        /// `DELETE /bankaccounts/rules`
        ///
        /// Needs [`banking::DELETE`](crate::banking::DELETE).
        #[doc(alias = "bulk_delete_bank_account_rules")]
        BulkDeleteBankAccountRules = 40, banking::DELETE;
        /// `POST /bankaccounts/rules/order`
        ///
        /// Needs [`banking::CREATE`](crate::banking::CREATE).
        #[doc(alias = "reorder_bank_account_rules")]
        ReorderBankAccountRules = 41, banking::CREATE;
        /// `POST /bankaccounts/rules/skipsuggest`
        ///
        /// Needs [`banking::CREATE`](crate::banking::CREATE).
        #[doc(alias = "skip_suggested_bank_account_rule")]
        SkipSuggestedBankAccountRule = 42, banking::CREATE;
    }
    endpoint_types! {
        /// `PUT /bankaccounts/matchfilters/{match_filter_id}`
        ///
        /// Needs [`banking::UPDATE`](crate::banking::UPDATE).
        #[doc(alias = "update_bank_account_match_filter")]
        UpdateBankAccountMatchFilter { match_filter_id } = 35, banking::UPDATE;
        /// `DELETE /bankaccounts/matchfilters/{match_filter_id}`
        ///
        /// Needs [`banking::DELETE`](crate::banking::DELETE).
        #[doc(alias = "delete_bank_account_match_filter")]
        DeleteBankAccountMatchFilter { match_filter_id } = 36, banking::DELETE;
        /// `GET /bankaccounts/rules/{rule_id}`
        ///
        /// Needs [`banking::READ`](crate::banking::READ).
        #[doc(alias = "get_bank_account_rule")]
        GetBankAccountRule { rule_id } = 43, banking::READ;
        /// `PUT /bankaccounts/rules/{rule_id}`
        ///
        /// Needs [`banking::UPDATE`](crate::banking::UPDATE).
        #[doc(alias = "update_bank_account_rule")]
        UpdateBankAccountRule { rule_id } = 44, banking::UPDATE;
        /// `DELETE /bankaccounts/rules/{rule_id}`
        ///
        /// Needs [`banking::DELETE`](crate::banking::DELETE).
        #[doc(alias = "delete_bank_account_rule")]
        DeleteBankAccountRule { rule_id } = 45, banking::DELETE;
    }
}

/// The endpoints that Zoho describes in `bank-transactions.yml`.
pub mod bank_transactions {
    endpoint_types! {
        /// `GET /banktransactions`
        ///
        /// Needs [`banking::READ`](crate::banking::READ).
        #[doc(alias = "list_bank_transactions")]
        ListBankTransactions = 46, banking::READ;
        /// `POST /banktransactions`
        ///
        /// Needs [`banking::CREATE`](crate::banking::CREATE).
        #[doc(alias = "create_bank_transaction")]
        CreateBankTransaction = 47, banking::CREATE;
    }
    endpoint_types! {
        /// `POST /banktransactions/uncategorized/{statement_line_id}/categorize/paymentrefunds`
        ///
        /// Needs [`banking::CREATE`](crate::banking::CREATE).
        #[doc(alias = "categorize_bank_transaction_as_payment_refund")]
        CategorizeBankTransactionAsPaymentRefund { statement_line_id } = 48, banking::CREATE;
        /// `POST /banktransactions/uncategorized/{statement_line_id}/categorize/vendorpaymentrefunds`
        ///
        /// Needs [`banking::CREATE`](crate::banking::CREATE).
        #[doc(alias = "categorize_as_vendor_payment_refund")]
        CategorizeAsVendorPaymentRefund { statement_line_id } = 49, banking::CREATE;
        /// `POST /banktransactions/uncategorized/{transaction_id}/categorize`
        ///
        /// Needs [`banking::CREATE`](crate::banking::CREATE).
        #[doc(alias = "categorize_bank_transaction")]
        CategorizeBankTransaction { transaction_id } = 50, banking::CREATE;
        /// `POST /banktransactions/uncategorized/{transaction_id}/categorize/creditnoterefunds`
        ///
        /// Needs [`banking::CREATE`](crate::banking::CREATE).
        #[doc(alias = "categorize_as_credit_note_refunds")]
        CategorizeAsCreditNoteRefunds { transaction_id } = 51, banking::CREATE;
        /// `POST /banktransactions/uncategorized/{transaction_id}/categorize/customerpayments`
        ///
        /// Needs [`banking::CREATE`](crate::banking::CREATE).
        #[doc(alias = "categorize_bank_transaction_as_customer_payment")]
        CategorizeBankTransactionAsCustomerPayment { transaction_id } = 52, banking::CREATE;
        /// `POST /banktransactions/uncategorized/{transaction_id}/categorize/expenses`
        ///
        /// Needs [`banking::CREATE`](crate::banking::CREATE).
        #[doc(alias = "categorize_bank_transaction_as_expense")]
        CategorizeBankTransactionAsExpense { transaction_id } = 53, banking::CREATE;
        /// `POST /banktransactions/uncategorized/{transaction_id}/categorize/vendorcreditrefunds`
        ///
        /// Needs [`banking::CREATE`](crate::banking::CREATE).
        #[doc(alias = "categorize_as_vendor_credit_refunds")]
        CategorizeAsVendorCreditRefunds { transaction_id } = 54, banking::CREATE;
        /// `POST /banktransactions/uncategorized/{transaction_id}/categorize/vendorpayments`
        ///
        /// Needs [`banking::CREATE`](crate::banking::CREATE).
        #[doc(alias = "categorize_bank_transaction_as_vendor_payment")]
        CategorizeBankTransactionAsVendorPayment { transaction_id } = 55, banking::CREATE;
        /// `POST /banktransactions/uncategorized/{transaction_id}/exclude`
        ///
        /// Needs [`banking::CREATE`](crate::banking::CREATE).
        #[doc(alias = "exclude_bank_transaction")]
        ExcludeBankTransaction { transaction_id } = 56, banking::CREATE;
        /// `GET /banktransactions/uncategorized/{transaction_id}/match`
        ///
        /// Needs [`banking::READ`](crate::banking::READ).
        #[doc(alias = "get_matching_bank_transactions")]
        GetMatchingBankTransactions { transaction_id } = 57, banking::READ;
        /// `POST /banktransactions/uncategorized/{transaction_id}/match`
        ///
        /// Needs [`banking::CREATE`](crate::banking::CREATE).
        #[doc(alias = "match_bank_transaction")]
        MatchBankTransaction { transaction_id } = 58, banking::CREATE;
        /// `POST /banktransactions/uncategorized/{transaction_id}/restore`
        ///
        /// Needs [`banking::CREATE`](crate::banking::CREATE).
        #[doc(alias = "restore_bank_transaction")]
        RestoreBankTransaction { transaction_id } = 59, banking::CREATE;
        /// `GET /banktransactions/{bank_transaction_id}`
        ///
        /// Needs [`banking::READ`](crate::banking::READ).
        #[doc(alias = "get_bank_transaction")]
        GetBankTransaction { bank_transaction_id } = 60, banking::READ;
        /// `PUT /banktransactions/{bank_transaction_id}`
        ///
        /// Needs [`banking::UPDATE`](crate::banking::UPDATE).
        #[doc(alias = "update_bank_transaction")]
        UpdateBankTransaction { bank_transaction_id } = 61, banking::UPDATE;
        /// `DELETE /banktransactions/{bank_transaction_id}`
        ///
        /// Needs [`banking::DELETE`](crate::banking::DELETE).
        #[doc(alias = "delete_bank_transaction")]
        DeleteBankTransaction { bank_transaction_id } = 62, banking::DELETE;
        /// `POST /banktransactions/{transaction_id}/uncategorize`
        ///
        /// Needs [`banking::CREATE`](crate::banking::CREATE).
        #[doc(alias = "uncategorize_bank_transaction")]
        UncategorizeBankTransaction { transaction_id } = 63, banking::CREATE;
        /// `POST /banktransactions/{transaction_id}/unmatch`
        ///
        /// Needs [`banking::CREATE`](crate::banking::CREATE).
        #[doc(alias = "unmatch_bank_transaction")]
        UnmatchBankTransaction { transaction_id } = 64, banking::CREATE;
    }
}

/// The endpoints that Zoho describes in `base-currency-adjustment.yml`.
pub mod base_currency_adjustment {
    endpoint_types! {
        /// `GET /basecurrencyadjustment`
        ///
        /// Needs [`accountants::READ`](crate::accountants::READ).
        #[doc(alias = "list_base_currency_adjustments")]
        ListBaseCurrencyAdjustments = 65, accountants::READ;
        /// `POST /basecurrencyadjustment`
        ///
        /// Needs [`accountants::CREATE`](crate::accountants::CREATE).
        #[doc(alias = "create_base_currency_adjustment")]
        CreateBaseCurrencyAdjustment = 66, accountants::CREATE;
        /// `GET /basecurrencyadjustment/accounts`
        ///
        /// Needs [`accountants::READ`](crate::accountants::READ).
        #[doc(alias = "list_base_currency_adjustment_accounts")]
        ListBaseCurrencyAdjustmentAccounts = 67, accountants::READ;
        /// `DELETE /basecurrencyadjustment/bulkdelete`
        ///
        /// Needs [`accountants::DELETE`](crate::accountants::DELETE).
        #[doc(alias = "bulk_delete_base_currency_adjustments")]
        BulkDeleteBaseCurrencyAdjustments = 68, accountants::DELETE;
        /// `GET /basecurrencyadjustment/contacts`
        ///
        /// Needs [`accountants::READ`](crate::accountants::READ).
        #[doc(alias = "list_base_currency_adjustment_contacts")]
        ListBaseCurrencyAdjustmentContacts = 69, accountants::READ;
    }
    endpoint_types! {
        /// `GET /basecurrencyadjustment/{base_currency_adjustment_id}`
        ///
        /// Needs [`accountants::READ`](crate::accountants::READ).
        #[doc(alias = "get_base_currency_adjustment")]
        GetBaseCurrencyAdjustment { base_currency_adjustment_id } = 70, accountants::READ;
        /// `DELETE /basecurrencyadjustment/{base_currency_adjustment_id}`
        ///
        /// Needs [`accountants::DELETE`](crate::accountants::DELETE).
        #[doc(alias = "delete_base_currency_adjustment")]
        DeleteBaseCurrencyAdjustment { base_currency_adjustment_id } = 71, accountants::DELETE;
        /// `POST /basecurrencyadjustment/{base_currency_adjustment_id}/reevaluate`
        ///
        /// Needs [`accountants::CREATE`](crate::accountants::CREATE).
        #[doc(alias = "reevaluate_base_currency_adjustment")]
        ReevaluateBaseCurrencyAdjustment { base_currency_adjustment_id } = 72, accountants::CREATE;
    }
}

/// The endpoints that Zoho describes in `bills.yml`.
pub mod bills {
    endpoint_types! {
        /// `GET /bills`
        ///
        /// Needs [`bills::READ`](crate::bills::READ).
        #[doc(alias = "list_bills")]
        ListBills = 74, bills::READ;
        /// `POST /bills`
        ///
        /// Needs [`bills::CREATE`](crate::bills::CREATE).
        #[doc(alias = "create_bill")]
        CreateBill = 75, bills::CREATE;
        /// `PUT /bills`
        ///
        /// Needs [`bills::UPDATE`](crate::bills::UPDATE).
        #[doc(alias = "update_bill_using_custom_field")]
        UpdateBillUsingCustomField = 76, bills::UPDATE;
        /// `GET /bills/editpage/frompurchaseorders`
        ///
        /// Needs [`bills::READ`](crate::bills::READ).
        #[doc(alias = "convert_purchase_order_to_bill")]
        ConvertPurchaseOrderToBill = 77, bills::READ;
    }
    endpoint_types! {
        /// `PUT /bill/{bill_id}/customfields`
        ///
        /// Needs [`bills::UPDATE`](crate::bills::UPDATE).
        #[doc(alias = "update_custom_fields_in_bill")]
        UpdateCustomFieldsInBill { bill_id } = 73, bills::UPDATE;
        /// `GET /bills/{bill_id}`
        ///
        /// Needs [`bills::READ`](crate::bills::READ).
        #[doc(alias = "get_bill")]
        GetBill { bill_id } = 78, bills::READ;
        /// `PUT /bills/{bill_id}`
        ///
        /// Needs [`bills::UPDATE`](crate::bills::UPDATE).
        #[doc(alias = "update_bill")]
        UpdateBill { bill_id } = 79, bills::UPDATE;
        /// `DELETE /bills/{bill_id}`
        ///
        /// Needs [`bills::DELETE`](crate::bills::DELETE).
        #[doc(alias = "delete_bill")]
        DeleteBill { bill_id } = 80, bills::DELETE;
        /// `PUT /bills/{bill_id}/address/billing`
        ///
        /// Needs [`bills::UPDATE`](crate::bills::UPDATE).
        #[doc(alias = "update_bill_billing_address")]
        UpdateBillBillingAddress { bill_id } = 81, bills::UPDATE;
        /// `POST /bills/{bill_id}/approve`
        ///
        /// Needs [`bills::CREATE`](crate::bills::CREATE).
        #[doc(alias = "approve_bill")]
        ApproveBill { bill_id } = 82, bills::CREATE;
        /// `GET /bills/{bill_id}/attachment`
        ///
        /// Needs [`bills::READ`](crate::bills::READ).
        #[doc(alias = "get_bill_attachment")]
        GetBillAttachment { bill_id } = 83, bills::READ;
        /// `POST /bills/{bill_id}/attachment`
        ///
        /// Needs [`bills::CREATE`](crate::bills::CREATE).
        #[doc(alias = "add_bill_attachment")]
        AddBillAttachment { bill_id } = 84, bills::CREATE;
        /// `DELETE /bills/{bill_id}/attachment`
        ///
        /// Needs [`bills::DELETE`](crate::bills::DELETE).
        #[doc(alias = "delete_bill_attachment")]
        DeleteBillAttachment { bill_id } = 85, bills::DELETE;
        /// `GET /bills/{bill_id}/comments`
        ///
        /// Needs [`bills::READ`](crate::bills::READ).
        #[doc(alias = "get_bill_comments")]
        GetBillComments { bill_id } = 86, bills::READ;
        /// `POST /bills/{bill_id}/comments`
        ///
        /// Needs [`bills::CREATE`](crate::bills::CREATE).
        #[doc(alias = "add_bill_comment")]
        AddBillComment { bill_id } = 87, bills::CREATE;
        /// `DELETE /bills/{bill_id}/comments/{comment_id}`
        ///
        /// Needs [`bills::DELETE`](crate::bills::DELETE).
        #[doc(alias = "delete_bill_comment")]
        DeleteBillComment { bill_id, comment_id } = 88, bills::DELETE;
        /// `POST /bills/{bill_id}/credits`
        ///
        /// Needs [`bills::CREATE`](crate::bills::CREATE).
        #[doc(alias = "apply_credits_to_bill")]
        ApplyCreditsToBill { bill_id } = 89, bills::CREATE;
        /// `GET /bills/{bill_id}/payments`
        ///
        /// Needs [`bills::READ`](crate::bills::READ).
        #[doc(alias = "list_bill_payments")]
        ListBillPayments { bill_id } = 90, bills::READ;
        /// `DELETE /bills/{bill_id}/payments/{bill_payment_id}`
        ///
        /// Needs [`bills::DELETE`](crate::bills::DELETE).
        #[doc(alias = "delete_bill_payment")]
        DeleteBillPayment { bill_id, bill_payment_id } = 91, bills::DELETE;
        /// `POST /bills/{bill_id}/status/open`
        ///
        /// Needs [`bills::CREATE`](crate::bills::CREATE).
        #[doc(alias = "mark_bill_open")]
        MarkBillOpen { bill_id } = 92, bills::CREATE;
        /// `POST /bills/{bill_id}/status/void`
        ///
        /// Needs [`bills::CREATE`](crate::bills::CREATE).
        #[doc(alias = "mark_bill_void")]
        MarkBillVoid { bill_id } = 93, bills::CREATE;
        /// `POST /bills/{bill_id}/submit`
        ///
        /// Needs [`bills::CREATE`](crate::bills::CREATE).
        #[doc(alias = "submit_bill")]
        SubmitBill { bill_id } = 94, bills::CREATE;
    }
}

/// The endpoints that Zoho describes in `categories.yml`.
pub mod categories {
    endpoint_types! {
        /// `GET /categories`
        ///
        /// Needs [`categories::READ`](crate::categories::READ).
        #[doc(alias = "list_categories")]
        ListCategories = 95, categories::READ;
        /// `POST /categories`
        ///
        /// Needs [`categories::CREATE`](crate::categories::CREATE).
        #[doc(alias = "create_category")]
        CreateCategory = 96, categories::CREATE;
    }
    endpoint_types! {
        /// `GET /categories/{category_id}`
        ///
        /// Needs [`categories::READ`](crate::categories::READ).
        #[doc(alias = "get_category")]
        GetCategory { category_id } = 97, categories::READ;
        /// `PUT /categories/{category_id}`
        ///
        /// Needs [`categories::UPDATE`](crate::categories::UPDATE).
        #[doc(alias = "update_category")]
        UpdateCategory { category_id } = 98, categories::UPDATE;
        /// `DELETE /categories/{category_id}`
        ///
        /// Needs [`categories::DELETE`](crate::categories::DELETE).
        #[doc(alias = "delete_category")]
        DeleteCategory { category_id } = 99, categories::DELETE;
    }
}

/// The endpoints that Zoho describes in `chart-of-accounts.yml`.
pub mod chart_of_accounts {
    endpoint_types! {
        /// `GET /chartofaccounts`
        ///
        /// Needs [`accountants::READ`](crate::accountants::READ).
        #[doc(alias = "list_chart_of_accounts")]
        ListChartOfAccounts = 100, accountants::READ;
        /// `POST /chartofaccounts`
        ///
        /// Needs [`accountants::CREATE`](crate::accountants::CREATE).
        #[doc(alias = "create_chart_of_account")]
        CreateChartOfAccount = 101, accountants::CREATE;
        /// `GET /chartofaccounts/accounttransactions`
        ///
        /// Needs [`accountants::READ`](crate::accountants::READ).
        #[doc(alias = "list_chart_of_account_transactions")]
        ListChartOfAccountTransactions = 102, accountants::READ;
        /// `POST /chartofaccounts/active`
        ///
        /// Needs [`accountants::CREATE`](crate::accountants::CREATE).
        #[doc(alias = "bulk_mark_chart_of_accounts_active")]
        BulkMarkChartOfAccountsActive = 103, accountants::CREATE;
        /// `DELETE /chartofaccounts/bulkdelete`
        ///
        /// Needs [`accountants::DELETE`](crate::accountants::DELETE).
        #[doc(alias = "bulk_delete_chart_of_accounts")]
        BulkDeleteChartOfAccounts = 104, accountants::DELETE;
        /// `POST /chartofaccounts/inactive`
        ///
        /// Needs [`accountants::CREATE`](crate::accountants::CREATE).
        #[doc(alias = "bulk_mark_chart_of_accounts_inactive")]
        BulkMarkChartOfAccountsInactive = 105, accountants::CREATE;
    }
    endpoint_types! {
        /// `DELETE /chartofaccounts/transactions/{transaction_id}`
        ///
        /// Needs [`accountants::DELETE`](crate::accountants::DELETE).
        #[doc(alias = "delete_chart_of_account_transaction")]
        DeleteChartOfAccountTransaction { transaction_id } = 106, accountants::DELETE;
        /// `GET /chartofaccounts/{account_id}`
        ///
        /// Needs [`accountants::READ`](crate::accountants::READ).
        #[doc(alias = "get_chart_of_account")]
        GetChartOfAccount { account_id } = 107, accountants::READ;
        /// `PUT /chartofaccounts/{account_id}`
        ///
        /// Needs [`accountants::UPDATE`](crate::accountants::UPDATE).
        #[doc(alias = "update_chart_of_account")]
        UpdateChartOfAccount { account_id } = 108, accountants::UPDATE;
        /// `DELETE /chartofaccounts/{account_id}`
        ///
        /// Needs [`accountants::DELETE`](crate::accountants::DELETE).
        #[doc(alias = "delete_chart_of_account")]
        DeleteChartOfAccount { account_id } = 109, accountants::DELETE;
        /// `POST /chartofaccounts/{account_id}/active`
        ///
        /// Needs [`accountants::CREATE`](crate::accountants::CREATE).
        #[doc(alias = "mark_chart_of_account_active")]
        MarkChartOfAccountActive { account_id } = 110, accountants::CREATE;
        /// `POST /chartofaccounts/{account_id}/inactive`
        ///
        /// Needs [`accountants::CREATE`](crate::accountants::CREATE).
        #[doc(alias = "mark_chart_of_account_inactive")]
        MarkChartOfAccountInactive { account_id } = 111, accountants::CREATE;
    }
}

/// The endpoints that Zoho describes in `contact-persons.yml`.
pub mod contact_persons {
    endpoint_types! {
        /// `POST /contacts/contactpersons`
        ///
        /// Needs [`contacts::CREATE`](crate::contacts::CREATE).
        #[doc(alias = "create_contact_person")]
        CreateContactPerson = 112, contacts::CREATE;
    }
    endpoint_types! {
        /// `PUT /contacts/contactpersons/{contact_person_id}`
        ///
        /// Needs [`contacts::UPDATE`](crate::contacts::UPDATE).
        #[doc(alias = "update_contact_person")]
        UpdateContactPerson { contact_person_id } = 113, contacts::UPDATE;
        /// `DELETE /contacts/contactpersons/{contact_person_id}`
        ///
        /// Needs [`contacts::DELETE`](crate::contacts::DELETE).
        #[doc(alias = "delete_contact_person")]
        DeleteContactPerson { contact_person_id } = 114, contacts::DELETE;
        /// `POST /contacts/contactpersons/{contact_person_id}/primary`
        ///
        /// Needs [`contacts::CREATE`](crate::contacts::CREATE).
        #[doc(alias = "mark_contact_person_primary")]
        MarkContactPersonPrimary { contact_person_id } = 115, contacts::CREATE;
        /// `GET /contacts/{contact_id}/contactpersons`
        ///
        /// Needs [`contacts::READ`](crate::contacts::READ).
        #[doc(alias = "list_contact_persons")]
        ListContactPersons { contact_id } = 116, contacts::READ;
        /// `GET /contacts/{contact_id}/contactpersons/{contact_person_id}`
        ///
        /// Needs [`contacts::READ`](crate::contacts::READ).
        #[doc(alias = "get_contact_person")]
        GetContactPerson { contact_id, contact_person_id } = 117, contacts::READ;
    }
}

/// The endpoints that Zoho describes in `contacts.yml`.
pub mod contacts {
    endpoint_types! {
        /// `GET /contacts`
        ///
        /// Needs [`contacts::READ`](crate::contacts::READ).
        #[doc(alias = "list_contacts")]
        ListContacts = 118, contacts::READ;
        /// `POST /contacts`
        ///
        /// Needs [`contacts::CREATE`](crate::contacts::CREATE).
        #[doc(alias = "create_contact")]
        CreateContact = 119, contacts::CREATE;
        /// `PUT /contacts`
        ///
        /// Needs [`contacts::UPDATE`](crate::contacts::UPDATE).
        #[doc(alias = "update_contact_using_custom_field")]
        UpdateContactUsingCustomField = 120, contacts::UPDATE;
        /// `DELETE /contacts`
        ///
        /// Needs [`contacts::DELETE`](crate::contacts::DELETE).
        #[doc(alias = "delete_contacts")]
        DeleteContacts = 121, contacts::DELETE;
        /// `GET /contacts/address`
        ///
        /// Needs [`contacts::READ`](crate::contacts::READ).
        #[doc(alias = "list_contact_addresses")]
        ListContactAddresses = 122, contacts::READ;
        /// `GET /contacts/address/verify`
        ///
        /// Needs [`contacts::READ`](crate::contacts::READ).
        #[doc(alias = "verify_contact_address")]
        VerifyContactAddress = 123, contacts::READ;
        /// `GET /contacts/bankaccounts`
        ///
        /// Needs [`contacts::READ`](crate::contacts::READ).
        #[doc(alias = "list_all_contact_bank_accounts")]
        ListAllContactBankAccounts = 124, contacts::READ;
        /// `GET /contacts/cardcount`
        ///
        /// Needs [`contacts::READ`](crate::contacts::READ).
        #[doc(alias = "get_contact_card_count")]
        GetContactCardCount = 125, contacts::READ;
        /// `GET /contacts/contactpersons`
        ///
        /// Needs [`contacts::READ`](crate::contacts::READ).
        #[doc(alias = "list_all_contact_persons")]
        ListAllContactPersons = 126, contacts::READ;
        /// `POST /contacts/contactpersons`
        ///
        /// Needs [`contacts::CREATE`](crate::contacts::CREATE).
        #[doc(alias = "create_contact_person")]
        CreateContactPerson = 127, contacts::CREATE;
        /// `POST /contacts/documents/restore`
        ///
        /// Needs [`contacts::CREATE`](crate::contacts::CREATE).
        #[doc(alias = "restore_contact_documents")]
        RestoreContactDocuments = 136, contacts::CREATE;
        /// `POST /contacts/owner`
        ///
        /// Needs [`contacts::CREATE`](crate::contacts::CREATE).
        #[doc(alias = "assign_owner_to_contacts")]
        AssignOwnerToContacts = 137, contacts::CREATE;
        /// `GET /contacts/sms`
        ///
        /// Needs [`contacts::READ`](crate::contacts::READ).
        #[doc(alias = "get_contacts_sms_content")]
        GetContactsSmsContent = 139, contacts::READ;
        /// `POST /contacts/sms`
        ///
        /// Needs [`contacts::CREATE`](crate::contacts::CREATE).
        #[doc(alias = "send_contacts_sms")]
        SendContactsSms = 140, contacts::CREATE;
        /// `POST /contacts/track1099`
        ///
        /// Needs [`contacts::CREATE`](crate::contacts::CREATE).
        #[doc(alias = "mark_contacts_for_1099_tracking")]
        MarkContactsFor1099Tracking = 141, contacts::CREATE;
    }
    endpoint_types! {
        /// `GET /contacts/contactpersons/{contactperson_id}`
        ///
        /// Needs [`contacts::READ`](crate::contacts::READ).
        #[doc(alias = "get_contact_person")]
        GetContactPerson { contactperson_id } = 128, contacts::READ;
        /// `PUT /contacts/contactpersons/{contactperson_id}`
        ///
        /// Needs [`contacts::UPDATE`](crate::contacts::UPDATE).
        #[doc(alias = "update_contact_person")]
        UpdateContactPerson { contactperson_id } = 129, contacts::UPDATE;
        /// `DELETE /contacts/contactpersons/{contactperson_id}`
        ///
        /// Needs [`contacts::DELETE`](crate::contacts::DELETE).
        #[doc(alias = "delete_contact_person")]
        DeleteContactPerson { contactperson_id } = 130, contacts::DELETE;
        /// `POST /contacts/contactpersons/{contactperson_id}/portal/invite`
        ///
        /// Needs [`contacts::CREATE`](crate::contacts::CREATE).
        #[doc(alias = "invite_contact_person_to_portal")]
        InviteContactPersonToPortal { contactperson_id } = 131, contacts::CREATE;
        /// `POST /contacts/contactpersons/{contactperson_id}/portal/invite/resend`
        ///
        /// Needs [`contacts::CREATE`](crate::contacts::CREATE).
        #[doc(alias = "resend_contact_person_portal_invite")]
        ResendContactPersonPortalInvite { contactperson_id } = 132, contacts::CREATE;
        /// `POST /contacts/contactpersons/{contactperson_id}/primary`
        ///
        /// Needs [`contacts::CREATE`](crate::contacts::CREATE).
        #[doc(alias = "mark_contact_person_primary")]
        MarkContactPersonPrimary { contactperson_id } = 133, contacts::CREATE;
        /// `POST /contacts/contactpersons/{contactperson_id}/sms/disable`
        ///
        /// Needs [`contacts::CREATE`](crate::contacts::CREATE).
        #[doc(alias = "disable_contact_person_sms")]
        DisableContactPersonSms { contactperson_id } = 134, contacts::CREATE;
        /// `POST /contacts/contactpersons/{contactperson_id}/sms/enable`
        ///
        /// Needs [`contacts::CREATE`](crate::contacts::CREATE).
        #[doc(alias = "enable_contact_person_sms")]
        EnableContactPersonSms { contactperson_id } = 135, contacts::CREATE;
        /// `GET /contacts/reference/{reference_id}`
        ///
        /// Needs [`contacts::READ`](crate::contacts::READ).
        #[doc(alias = "get_contact_by_reference")]
        GetContactByReference { reference_id } = 138, contacts::READ;
        /// `GET /contacts/{contact_id}`
        ///
        /// Needs [`contacts::READ`](crate::contacts::READ).
        #[doc(alias = "get_contact")]
        GetContact { contact_id } = 142, contacts::READ;
        /// `PUT /contacts/{contact_id}`
        ///
        /// Needs [`contacts::UPDATE`](crate::contacts::UPDATE).
        #[doc(alias = "update_contact")]
        UpdateContact { contact_id } = 143, contacts::UPDATE;
        /// `DELETE /contacts/{contact_id}`
        ///
        /// Needs [`contacts::DELETE`](crate::contacts::DELETE).
        #[doc(alias = "delete_contact")]
        DeleteContact { contact_id } = 144, contacts::DELETE;
        /// `POST /contacts/{contact_id}/active`
        ///
        /// Needs [`contacts::CREATE`](crate::contacts::CREATE).
        #[doc(alias = "mark_contact_active")]
        MarkContactActive { contact_id } = 145, contacts::CREATE;
        /// `GET /contacts/{contact_id}/address`
        ///
        /// Needs [`contacts::READ`](crate::contacts::READ).
        #[doc(alias = "get_contact_address")]
        GetContactAddress { contact_id } = 146, contacts::READ;
        /// `POST /contacts/{contact_id}/address`
        ///
        /// Needs [`contacts::CREATE`](crate::contacts::CREATE).
        #[doc(alias = "add_contact_address")]
        AddContactAddress { contact_id } = 147, contacts::CREATE;
        /// `PUT /contacts/{contact_id}/address/{address_id}`
        ///
        /// Needs [`contacts::UPDATE`](crate::contacts::UPDATE).
        #[doc(alias = "update_contact_address")]
        UpdateContactAddress { contact_id, address_id } = 148, contacts::UPDATE;
        /// `DELETE /contacts/{contact_id}/address/{address_id}`
        ///
        /// Needs [`contacts::DELETE`](crate::contacts::DELETE).
        #[doc(alias = "delete_contact_address")]
        DeleteContactAddress { contact_id, address_id } = 149, contacts::DELETE;
        /// `POST /contacts/{contact_id}/address/{address_id}/markasbilling`
        ///
        /// Needs [`contacts::CREATE`](crate::contacts::CREATE).
        #[doc(alias = "mark_contact_address_as_billing")]
        MarkContactAddressAsBilling { contact_id, address_id } = 150, contacts::CREATE;
        /// `POST /contacts/{contact_id}/address/{address_id}/markasshipping`
        ///
        /// Needs [`contacts::CREATE`](crate::contacts::CREATE).
        #[doc(alias = "mark_contact_address_as_shipping")]
        MarkContactAddressAsShipping { contact_id, address_id } = 151, contacts::CREATE;
        /// `POST /contacts/{contact_id}/address/{address_id}/verify`
        ///
        /// Needs [`contacts::CREATE`](crate::contacts::CREATE).
        #[doc(alias = "verify_contact_address_by_id")]
        VerifyContactAddressById { contact_id, address_id } = 152, contacts::CREATE;
        /// `POST /contacts/{contact_id}/attachment`
        ///
        /// Needs [`contacts::CREATE`](crate::contacts::CREATE).
        #[doc(alias = "add_contact_attachment")]
        AddContactAttachment { contact_id } = 153, contacts::CREATE;
        /// `POST /contacts/{contact_id}/bankaccount`
        ///
        /// Needs [`contacts::CREATE`](crate::contacts::CREATE).
        #[doc(alias = "add_contact_bank_account")]
        AddContactBankAccount { contact_id } = 154, contacts::CREATE;
        /// `GET /contacts/{contact_id}/bankaccount/{bank_account_id}`
        ///
        /// Needs [`contacts::READ`](crate::contacts::READ).
        #[doc(alias = "get_contact_bank_account")]
        GetContactBankAccount { contact_id, bank_account_id } = 155, contacts::READ;
        /// `PUT /contacts/{contact_id}/bankaccount/{bank_account_id}`
        ///
        /// Needs [`contacts::UPDATE`](crate::contacts::UPDATE).
        #[doc(alias = "update_contact_bank_account")]
        UpdateContactBankAccount { contact_id, bank_account_id } = 156, contacts::UPDATE;
        /// `DELETE /contacts/{contact_id}/bankaccount/{bank_account_id}`
        ///
        /// Needs [`contacts::DELETE`](crate::contacts::DELETE).
        #[doc(alias = "delete_contact_bank_account")]
        DeleteContactBankAccount { contact_id, bank_account_id } = 157, contacts::DELETE;
        /// `POST /contacts/{contact_id}/bankaccount/{bank_account_id}/approve`
        ///
        /// Needs [`contacts::CREATE`](crate::contacts::CREATE).
        #[doc(alias = "approve_contact_bank_account")]
        ApproveContactBankAccount { contact_id, bank_account_id } = 158, contacts::CREATE;
        /// `POST /contacts/{contact_id}/bankaccount/{bank_account_id}/decline`
        ///
        /// Needs [`contacts::CREATE`](crate::contacts::CREATE).
        #[doc(alias = "decline_contact_bank_account")]
        DeclineContactBankAccount { contact_id, bank_account_id } = 159, contacts::CREATE;
        /// `POST /contacts/{contact_id}/bankaccount/{bank_account_id}/verify`
        ///
        /// Needs [`contacts::CREATE`](crate::contacts::CREATE).
        #[doc(alias = "verify_contact_bank_account")]
        VerifyContactBankAccount { contact_id, bank_account_id } = 160, contacts::CREATE;
        /// `GET /contacts/{contact_id}/bankaccounts`
        ///
        /// Needs [`contacts::READ`](crate::contacts::READ).
        #[doc(alias = "list_contact_bank_accounts")]
        ListContactBankAccounts { contact_id } = 161, contacts::READ;
        /// `POST /contacts/{contact_id}/card`
        ///
        /// Needs [`contacts::CREATE`](crate::contacts::CREATE).
        #[doc(alias = "add_contact_card")]
        AddContactCard { contact_id } = 162, contacts::CREATE;
        /// `GET /contacts/{contact_id}/card/{card_id}`
        ///
        /// Needs [`contacts::READ`](crate::contacts::READ).
        #[doc(alias = "get_contact_card")]
        GetContactCard { contact_id, card_id } = 163, contacts::READ;
        /// `PUT /contacts/{contact_id}/card/{card_id}`
        ///
        /// Needs [`contacts::UPDATE`](crate::contacts::UPDATE).
        #[doc(alias = "update_contact_card")]
        UpdateContactCard { contact_id, card_id } = 164, contacts::UPDATE;
        /// `DELETE /contacts/{contact_id}/card/{card_id}`
        ///
        /// Needs [`contacts::DELETE`](crate::contacts::DELETE).
        #[doc(alias = "delete_contact_card")]
        DeleteContactCard { contact_id, card_id } = 165, contacts::DELETE;
        /// `GET /contacts/{contact_id}/card/{card_id}/recurringinvoices`
        ///
        /// Needs [`contacts::READ`](crate::contacts::READ).
        #[doc(alias = "list_contact_autobill_recurring_invoices")]
        ListContactAutobillRecurringInvoices { contact_id, card_id } = 166, contacts::READ;
        /// `GET /contacts/{contact_id}/cards`
        ///
        /// Needs [`contacts::READ`](crate::contacts::READ).
        #[doc(alias = "list_contact_cards")]
        ListContactCards { contact_id } = 167, contacts::READ;
        /// `GET /contacts/{contact_id}/clientreviews/email`
        ///
        /// Needs [`contacts::READ`](crate::contacts::READ).
        #[doc(alias = "get_contact_client_review_email")]
        GetContactClientReviewEmail { contact_id } = 168, contacts::READ;
        /// `POST /contacts/{contact_id}/clientreviews/email`
        ///
        /// Needs [`contacts::CREATE`](crate::contacts::CREATE).
        #[doc(alias = "send_contact_client_review_email")]
        SendContactClientReviewEmail { contact_id } = 169, contacts::CREATE;
        /// `GET /contacts/{contact_id}/comments`
        ///
        /// Needs [`contacts::READ`](crate::contacts::READ).
        #[doc(alias = "list_contact_comments")]
        ListContactComments { contact_id } = 170, contacts::READ;
        /// `POST /contacts/{contact_id}/comments`
        ///
        /// Needs [`contacts::CREATE`](crate::contacts::CREATE).
        #[doc(alias = "add_contact_comment")]
        AddContactComment { contact_id } = 171, contacts::CREATE;
        /// `DELETE /contacts/{contact_id}/comments/{comment_id}`
        ///
        /// Needs [`contacts::DELETE`](crate::contacts::DELETE).
        #[doc(alias = "delete_contact_comment")]
        DeleteContactComment { contact_id, comment_id } = 172, contacts::DELETE;
        /// `GET /contacts/{contact_id}/contactpersons`
        ///
        /// Needs [`contacts::READ`](crate::contacts::READ).
        #[doc(alias = "list_contact_persons")]
        ListContactPersons { contact_id } = 173, contacts::READ;
        /// `GET /contacts/{contact_id}/contactpersons/{contactperson_id}`
        ///
        /// Needs [`contacts::READ`](crate::contacts::READ).
        #[doc(alias = "get_contact_contact_person")]
        GetContactContactPerson { contact_id, contactperson_id } = 174, contacts::READ;
        /// `GET /contacts/{contact_id}/documents/{document_id}`
        ///
        /// Needs [`contacts::READ`](crate::contacts::READ).
        #[doc(alias = "get_contact_document")]
        GetContactDocument { contact_id, document_id } = 175, contacts::READ;
        /// `PUT /contacts/{contact_id}/documents/{document_id}`
        ///
        /// Needs [`contacts::UPDATE`](crate::contacts::UPDATE).
        #[doc(alias = "update_contact_document")]
        UpdateContactDocument { contact_id, document_id } = 176, contacts::UPDATE;
        /// `DELETE /contacts/{contact_id}/documents/{document_id}`
        ///
        /// Needs [`contacts::DELETE`](crate::contacts::DELETE).
        #[doc(alias = "delete_contact_document")]
        DeleteContactDocument { contact_id, document_id } = 177, contacts::DELETE;
        /// `POST /contacts/{contact_id}/einvoice/verify`
        ///
        /// Needs [`contacts::CREATE`](crate::contacts::CREATE).
        #[doc(alias = "verify_contact_einvoice")]
        VerifyContactEinvoice { contact_id } = 178, contacts::CREATE;
        /// `GET /contacts/{contact_id}/email`
        ///
        /// Needs [`contacts::READ`](crate::contacts::READ).
        #[doc(alias = "get_contact_email_content")]
        GetContactEmailContent { contact_id } = 179, contacts::READ;
        /// `POST /contacts/{contact_id}/email`
        ///
        /// Needs [`contacts::CREATE`](crate::contacts::CREATE).
        #[doc(alias = "email_contact")]
        EmailContact { contact_id } = 180, contacts::CREATE;
        /// `POST /contacts/{contact_id}/inactive`
        ///
        /// Needs [`contacts::CREATE`](crate::contacts::CREATE).
        #[doc(alias = "mark_contact_inactive")]
        MarkContactInactive { contact_id } = 181, contacts::CREATE;
        /// `GET /contacts/{contact_id}/incomeandexpense`
        ///
        /// Needs [`contacts::READ`](crate::contacts::READ).
        #[doc(alias = "get_contact_income_and_expense")]
        GetContactIncomeAndExpense { contact_id } = 182, contacts::READ;
        /// `GET /contacts/{contact_id}/inventorysummary`
        ///
        /// Needs [`contacts::READ`](crate::contacts::READ).
        #[doc(alias = "get_contact_inventory_summary")]
        GetContactInventorySummary { contact_id } = 183, contacts::READ;
        /// `POST /contacts/{contact_id}/merge`
        ///
        /// Needs [`contacts::CREATE`](crate::contacts::CREATE).
        #[doc(alias = "merge_contact")]
        MergeContact { contact_id } = 184, contacts::CREATE;
        /// `GET /contacts/{contact_id}/openingbalances`
        ///
        /// Needs [`settings::READ`](crate::settings::READ).
        #[doc(alias = "get_contact_opening_balances")]
        GetContactOpeningBalances { contact_id } = 185, settings::READ;
        /// `POST /contacts/{contact_id}/owner`
        ///
        /// Needs [`contacts::CREATE`](crate::contacts::CREATE).
        #[doc(alias = "assign_contact_owner")]
        AssignContactOwner { contact_id } = 186, contacts::CREATE;
        /// `GET /contacts/{contact_id}/paymentmethod/email`
        ///
        /// Needs [`contacts::READ`](crate::contacts::READ).
        #[doc(alias = "get_contact_payment_method_email")]
        GetContactPaymentMethodEmail { contact_id } = 187, contacts::READ;
        /// `POST /contacts/{contact_id}/paymentmethod/email`
        ///
        /// Needs [`contacts::CREATE`](crate::contacts::CREATE).
        #[doc(alias = "send_contact_payment_method_email")]
        SendContactPaymentMethodEmail { contact_id } = 188, contacts::CREATE;
        /// `GET /contacts/{contact_id}/paymentrefunds`
        ///
        /// Needs [`contacts::READ`](crate::contacts::READ).
        #[doc(alias = "list_contact_payment_refunds")]
        ListContactPaymentRefunds { contact_id } = 189, contacts::READ;
        /// `POST /contacts/{contact_id}/paymentreminder/disable`
        ///
        /// Needs [`contacts::CREATE`](crate::contacts::CREATE).
        #[doc(alias = "disable_contact_payment_reminder")]
        DisableContactPaymentReminder { contact_id } = 190, contacts::CREATE;
        /// `POST /contacts/{contact_id}/paymentreminder/enable`
        ///
        /// Needs [`contacts::CREATE`](crate::contacts::CREATE).
        #[doc(alias = "enable_contact_payment_reminder")]
        EnableContactPaymentReminder { contact_id } = 191, contacts::CREATE;
        /// `POST /contacts/{contact_id}/portal/disable`
        ///
        /// Needs [`contacts::CREATE`](crate::contacts::CREATE).
        #[doc(alias = "disable_contact_portal")]
        DisableContactPortal { contact_id } = 192, contacts::CREATE;
        /// `POST /contacts/{contact_id}/portal/enable`
        ///
        /// Needs [`contacts::CREATE`](crate::contacts::CREATE).
        #[doc(alias = "enable_contact_portal")]
        EnableContactPortal { contact_id } = 193, contacts::CREATE;
        /// `GET /contacts/{contact_id}/profitandloss`
        ///
        /// Needs [`contacts::READ`](crate::contacts::READ).
        #[doc(alias = "get_contact_profit_and_loss")]
        GetContactProfitAndLoss { contact_id } = 194, contacts::READ;
        /// `GET /contacts/{contact_id}/receivables/unusedcredits`
        ///
        /// Needs [`contacts::READ`](crate::contacts::READ).
        #[doc(alias = "get_contact_unused_credits")]
        GetContactUnusedCredits { contact_id } = 195, contacts::READ;
        /// `GET /contacts/{contact_id}/receivables/unusedretainerpayments`
        ///
        /// Needs [`contacts::READ`](crate::contacts::READ).
        #[doc(alias = "get_unused_retainer_payments")]
        GetUnusedRetainerPayments { contact_id } = 196, contacts::READ;
        /// `GET /contacts/{contact_id}/refunds`
        ///
        /// Needs [`contacts::READ`](crate::contacts::READ).
        #[doc(alias = "list_contact_credit_note_refunds")]
        ListContactCreditNoteRefunds { contact_id } = 197, contacts::READ;
        /// `GET /contacts/{contact_id}/sms`
        ///
        /// Needs [`contacts::READ`](crate::contacts::READ).
        #[doc(alias = "get_contact_sms_content")]
        GetContactSmsContent { contact_id } = 198, contacts::READ;
        /// `POST /contacts/{contact_id}/sms`
        ///
        /// Needs [`contacts::CREATE`](crate::contacts::CREATE).
        #[doc(alias = "send_contact_sms")]
        SendContactSms { contact_id } = 199, contacts::CREATE;
        /// `GET /contacts/{contact_id}/statements`
        ///
        /// Needs [`contacts::READ`](crate::contacts::READ).
        #[doc(alias = "get_contact_statement")]
        GetContactStatement { contact_id } = 200, contacts::READ;
        /// `GET /contacts/{contact_id}/statements/email`
        ///
        /// Needs [`contacts::READ`](crate::contacts::READ).
        #[doc(alias = "get_contact_statement_mail")]
        GetContactStatementMail { contact_id } = 201, contacts::READ;
        /// `POST /contacts/{contact_id}/statements/email`
        ///
        /// Needs [`contacts::CREATE`](crate::contacts::CREATE).
        #[doc(alias = "email_contact_statement")]
        EmailContactStatement { contact_id } = 202, contacts::CREATE;
        /// `PUT /contacts/{contact_id}/tags`
        ///
        /// Needs [`contacts::UPDATE`](crate::contacts::UPDATE).
        #[doc(alias = "update_contact_tags")]
        UpdateContactTags { contact_id } = 203, contacts::UPDATE;
        /// `DELETE /contacts/{contact_id}/tags/{tag_id}`
        ///
        /// Needs [`contacts::DELETE`](crate::contacts::DELETE).
        #[doc(alias = "delete_contact_tag")]
        DeleteContactTag { contact_id, tag_id } = 204, contacts::DELETE;
        /// `GET /contacts/{contact_id}/taxinfo`
        ///
        /// Needs [`contacts::READ`](crate::contacts::READ).
        #[doc(alias = "list_contact_tax_info")]
        ListContactTaxInfo { contact_id } = 205, contacts::READ;
        /// `POST /contacts/{contact_id}/taxinfo`
        ///
        /// Needs [`contacts::CREATE`](crate::contacts::CREATE).
        #[doc(alias = "add_contact_tax_info")]
        AddContactTaxInfo { contact_id } = 206, contacts::CREATE;
        /// `PUT /contacts/{contact_id}/taxinfo/{tax_info_id}`
        ///
        /// Needs [`contacts::UPDATE`](crate::contacts::UPDATE).
        #[doc(alias = "update_contact_tax_info")]
        UpdateContactTaxInfo { contact_id, tax_info_id } = 207, contacts::UPDATE;
        /// `DELETE /contacts/{contact_id}/taxinfo/{tax_info_id}`
        ///
        /// Needs [`contacts::DELETE`](crate::contacts::DELETE).
        #[doc(alias = "delete_contact_tax_info")]
        DeleteContactTaxInfo { contact_id, tax_info_id } = 208, contacts::DELETE;
        /// `POST /contacts/{contact_id}/track1099`
        ///
        /// Needs [`contacts::CREATE`](crate::contacts::CREATE).
        #[doc(alias = "track_contact_1099")]
        TrackContact1099 { contact_id } = 209, contacts::CREATE;
        /// `POST /contacts/{contact_id}/trnstatus`
        ///
        /// Needs [`settings::CREATE`](crate::settings::CREATE).
        #[doc(alias = "update_contact_trn_status")]
        UpdateContactTrnStatus { contact_id } = 210, settings::CREATE;
        /// `GET /contacts/{contact_id}/unpaidinvoices`
        ///
        /// Needs [`contacts::READ`](crate::contacts::READ).
        #[doc(alias = "list_contact_unpaid_invoices")]
        ListContactUnpaidInvoices { contact_id } = 211, contacts::READ;
        /// `POST /contacts/{contact_id}/untrack1099`
        ///
        /// Needs [`contacts::CREATE`](crate::contacts::CREATE).
        #[doc(alias = "untrack_contact_1099")]
        UntrackContact1099 { contact_id } = 212, contacts::CREATE;
        /// `GET /contacts/{contact_id}/vendorstatements/email`
        ///
        /// Needs [`contacts::READ`](crate::contacts::READ).
        #[doc(alias = "get_contact_vendor_statement_email")]
        GetContactVendorStatementEmail { contact_id } = 213, contacts::READ;
        /// `POST /contacts/{contact_id}/vendorstatements/email`
        ///
        /// Needs [`contacts::CREATE`](crate::contacts::CREATE).
        #[doc(alias = "send_contact_vendor_statement_email")]
        SendContactVendorStatementEmail { contact_id } = 214, contacts::CREATE;
    }
}

/// The endpoints that Zoho describes in `credit-notes.yml`.
pub mod credit_notes {
    endpoint_types! {
        /// `GET /creditnotes`
        ///
        /// Needs [`creditnotes::READ`](crate::creditnotes::READ).
        #[doc(alias = "list_credit_notes")]
        ListCreditNotes = 215, creditnotes::READ;
        /// `POST /creditnotes`
        ///
        /// Needs [`creditnotes::CREATE`](crate::creditnotes::CREATE).
        #[doc(alias = "create_credit_note")]
        CreateCreditNote = 216, creditnotes::CREATE;
        /// `PUT /creditnotes`
        ///
        /// Needs [`creditnotes::UPDATE`](crate::creditnotes::UPDATE).
        #[doc(alias = "update_credit_note_using_custom_field")]
        UpdateCreditNoteUsingCustomField = 217, creditnotes::UPDATE;
        /// `POST /creditnotes/approve`
        ///
        /// Needs [`creditnotes::CREATE`](crate::creditnotes::CREATE).
        #[doc(alias = "approve_credit_notes")]
        ApproveCreditNotes = 218, creditnotes::CREATE;
        /// `GET /creditnotes/einvoice`
        ///
        /// Needs [`creditnotes::READ`](crate::creditnotes::READ).
        #[doc(alias = "list_credit_notes_einvoice")]
        ListCreditNotesEinvoice = 219, creditnotes::READ;
        /// `POST /creditnotes/einvoice/cancel`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "cancel_credit_notes_einvoice")]
        CancelCreditNotesEinvoice = 220, invoices::CREATE;
        /// `POST /creditnotes/einvoice/push`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "push_credit_notes_einvoice")]
        PushCreditNotesEinvoice = 221, invoices::CREATE;
        /// `GET /creditnotes/print`
        ///
        /// Needs [`creditnotes::READ`](crate::creditnotes::READ).
        #[doc(alias = "print_credit_notes")]
        PrintCreditNotes = 222, creditnotes::READ;
        /// `GET /creditnotes/refunds`
        ///
        /// Needs [`creditnotes::READ`](crate::creditnotes::READ).
        #[doc(alias = "list_credit_note_refunds_of_all_credit_notes")]
        ListCreditNoteRefundsOfAllCreditNotes = 223, creditnotes::READ;
        /// `POST /creditnotes/submit`
        ///
        /// Needs [`creditnotes::CREATE`](crate::creditnotes::CREATE).
        #[doc(alias = "submit_credit_notes")]
        SubmitCreditNotes = 225, creditnotes::CREATE;
        /// `GET /creditnotes/templates`
        ///
        /// Needs [`creditnotes::READ`](crate::creditnotes::READ).
        #[doc(alias = "list_credit_note_templates")]
        ListCreditNoteTemplates = 226, creditnotes::READ;
    }
    endpoint_types! {
        /// `GET /creditnotes/refunds/{refund_id}`
        ///
        /// Needs [`creditnotes::READ`](crate::creditnotes::READ).
        #[doc(alias = "get_credit_note_refund_by_id")]
        GetCreditNoteRefundById { refund_id } = 224, creditnotes::READ;
        /// `GET /creditnotes/{creditnote_id}`
        ///
        /// Needs [`creditnotes::READ`](crate::creditnotes::READ).
        #[doc(alias = "get_credit_note")]
        GetCreditNote { creditnote_id } = 227, creditnotes::READ;
        /// `PUT /creditnotes/{creditnote_id}`
        ///
        /// Needs [`creditnotes::UPDATE`](crate::creditnotes::UPDATE).
        #[doc(alias = "update_credit_note")]
        UpdateCreditNote { creditnote_id } = 228, creditnotes::UPDATE;
        /// `DELETE /creditnotes/{creditnote_id}`
        ///
        /// Needs [`creditnotes::DELETE`](crate::creditnotes::DELETE).
        #[doc(alias = "delete_credit_note")]
        DeleteCreditNote { creditnote_id } = 229, creditnotes::DELETE;
        /// `PUT /creditnotes/{creditnote_id}/address/billing`
        ///
        /// Needs [`creditnotes::UPDATE`](crate::creditnotes::UPDATE).
        #[doc(alias = "update_credit_note_billing_address")]
        UpdateCreditNoteBillingAddress { creditnote_id } = 230, creditnotes::UPDATE;
        /// `PUT /creditnotes/{creditnote_id}/address/shipping`
        ///
        /// Needs [`creditnotes::UPDATE`](crate::creditnotes::UPDATE).
        #[doc(alias = "update_credit_note_shipping_address")]
        UpdateCreditNoteShippingAddress { creditnote_id } = 231, creditnotes::UPDATE;
        /// `POST /creditnotes/{creditnote_id}/approve`
        ///
        /// Needs [`creditnotes::CREATE`](crate::creditnotes::CREATE).
        #[doc(alias = "approve_credit_note")]
        ApproveCreditNote { creditnote_id } = 232, creditnotes::CREATE;
        /// `POST /creditnotes/{creditnote_id}/approve/final`
        ///
        /// Needs [`creditnotes::CREATE`](crate::creditnotes::CREATE).
        #[doc(alias = "finalize_credit_note_approval")]
        FinalizeCreditNoteApproval { creditnote_id } = 233, creditnotes::CREATE;
        /// `POST /creditnotes/{creditnote_id}/attachment`
        ///
        /// Needs [`creditnotes::CREATE`](crate::creditnotes::CREATE).
        #[doc(alias = "add_credit_note_attachment")]
        AddCreditNoteAttachment { creditnote_id } = 234, creditnotes::CREATE;
        /// `POST /creditnotes/{creditnote_id}/cfdi/status`
        ///
        /// Needs [`creditnotes::CREATE`](crate::creditnotes::CREATE).
        #[doc(alias = "update_credit_note_cfdi_status")]
        UpdateCreditNoteCfdiStatus { creditnote_id } = 235, creditnotes::CREATE;
        /// `GET /creditnotes/{creditnote_id}/comments`
        ///
        /// Needs [`creditnotes::READ`](crate::creditnotes::READ).
        #[doc(alias = "list_credit_note_comments")]
        ListCreditNoteComments { creditnote_id } = 236, creditnotes::READ;
        /// `POST /creditnotes/{creditnote_id}/comments`
        ///
        /// Needs [`creditnotes::CREATE`](crate::creditnotes::CREATE).
        #[doc(alias = "add_credit_note_comment")]
        AddCreditNoteComment { creditnote_id } = 237, creditnotes::CREATE;
        /// `DELETE /creditnotes/{creditnote_id}/comments/{comment_id}`
        ///
        /// Needs [`creditnotes::DELETE`](crate::creditnotes::DELETE).
        #[doc(alias = "delete_credit_note_comment")]
        DeleteCreditNoteComment { creditnote_id, comment_id } = 238, creditnotes::DELETE;
        /// `GET /creditnotes/{creditnote_id}/customfields`
        ///
        /// Needs [`creditnotes::READ`](crate::creditnotes::READ).
        #[doc(alias = "get_credit_note_custom_fields")]
        GetCreditNoteCustomFields { creditnote_id } = 239, creditnotes::READ;
        /// `POST /creditnotes/{creditnote_id}/customfields`
        ///
        /// Needs [`creditnotes::CREATE`](crate::creditnotes::CREATE).
        #[doc(alias = "update_credit_note_custom_fields")]
        UpdateCreditNoteCustomFields { creditnote_id } = 240, creditnotes::CREATE;
        /// `GET /creditnotes/{creditnote_id}/documents/{document_id}`
        ///
        /// Needs [`invoices::READ`](crate::invoices::READ).
        #[doc(alias = "get_credit_note_document")]
        GetCreditNoteDocument { creditnote_id, document_id } = 241, invoices::READ;
        /// `PUT /creditnotes/{creditnote_id}/documents/{document_id}`
        ///
        /// Needs [`creditnotes::UPDATE`](crate::creditnotes::UPDATE).
        #[doc(alias = "update_credit_note_document")]
        UpdateCreditNoteDocument { creditnote_id, document_id } = 242, creditnotes::UPDATE;
        /// `DELETE /creditnotes/{creditnote_id}/documents/{document_id}`
        ///
        /// Needs [`creditnotes::DELETE`](crate::creditnotes::DELETE).
        #[doc(alias = "delete_credit_note_document")]
        DeleteCreditNoteDocument { creditnote_id, document_id } = 243, creditnotes::DELETE;
        /// `POST /creditnotes/{creditnote_id}/dsign`
        ///
        /// Needs [`creditnotes::CREATE`](crate::creditnotes::CREATE).
        #[doc(alias = "add_credit_note_digital_signature")]
        AddCreditNoteDigitalSignature { creditnote_id } = 244, creditnotes::CREATE;
        /// `GET /creditnotes/{creditnote_id}/dsign/template`
        ///
        /// Needs [`creditnotes::READ`](crate::creditnotes::READ).
        #[doc(alias = "get_credit_note_signature_template")]
        GetCreditNoteSignatureTemplate { creditnote_id } = 245, creditnotes::READ;
        /// `POST /creditnotes/{creditnote_id}/dsign/upload`
        ///
        /// Needs [`creditnotes::CREATE`](crate::creditnotes::CREATE).
        #[doc(alias = "upload_credit_note_digital_signature")]
        UploadCreditNoteDigitalSignature { creditnote_id } = 246, creditnotes::CREATE;
        /// `GET /creditnotes/{creditnote_id}/einvoice`
        ///
        /// Needs [`creditnotes::READ`](crate::creditnotes::READ).
        #[doc(alias = "get_credit_note_einvoice")]
        GetCreditNoteEinvoice { creditnote_id } = 247, creditnotes::READ;
        /// `POST /creditnotes/{creditnote_id}/einvoice/cancel`
        ///
        /// Needs [`creditnotes::CREATE`](crate::creditnotes::CREATE).
        #[doc(alias = "cancel_credit_note_einvoice")]
        CancelCreditNoteEinvoice { creditnote_id } = 248, creditnotes::CREATE;
        /// `POST /creditnotes/{creditnote_id}/einvoice/fetch`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "fetch_credit_note_einvoice")]
        FetchCreditNoteEinvoice { creditnote_id } = 249, invoices::CREATE;
        /// `POST /creditnotes/{creditnote_id}/einvoice/push`
        ///
        /// Needs [`creditnotes::CREATE`](crate::creditnotes::CREATE).
        #[doc(alias = "push_credit_note_einvoice")]
        PushCreditNoteEinvoice { creditnote_id } = 250, creditnotes::CREATE;
        /// `DELETE /creditnotes/{creditnote_id}/einvoice/status`
        ///
        /// Needs [`creditnotes::DELETE`](crate::creditnotes::DELETE).
        #[doc(alias = "delete_credit_note_einvoice_status")]
        DeleteCreditNoteEinvoiceStatus { creditnote_id } = 251, creditnotes::DELETE;
        /// `POST /creditnotes/{creditnote_id}/einvoice/status/cancel`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "mark_credit_note_einvoice_cancelled")]
        MarkCreditNoteEinvoiceCancelled { creditnote_id } = 252, invoices::CREATE;
        /// `POST /creditnotes/{creditnote_id}/einvoice/status/push`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "mark_credit_note_einvoice_pushed")]
        MarkCreditNoteEinvoicePushed { creditnote_id } = 253, invoices::CREATE;
        /// `POST /creditnotes/{creditnote_id}/einvoice/status/recall`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "recall_credit_note_einvoice_status")]
        RecallCreditNoteEinvoiceStatus { creditnote_id } = 254, invoices::CREATE;
        /// `GET /creditnotes/{creditnote_id}/email`
        ///
        /// Needs [`creditnotes::READ`](crate::creditnotes::READ).
        #[doc(alias = "get_credit_note_email")]
        GetCreditNoteEmail { creditnote_id } = 255, creditnotes::READ;
        /// `POST /creditnotes/{creditnote_id}/email`
        ///
        /// Needs [`creditnotes::CREATE`](crate::creditnotes::CREATE).
        #[doc(alias = "email_credit_note")]
        EmailCreditNote { creditnote_id } = 256, creditnotes::CREATE;
        /// `GET /creditnotes/{creditnote_id}/emailhistory`
        ///
        /// Needs [`creditnotes::READ`](crate::creditnotes::READ).
        #[doc(alias = "get_credit_note_email_history")]
        GetCreditNoteEmailHistory { creditnote_id } = 257, creditnotes::READ;
        /// `GET /creditnotes/{creditnote_id}/invoices`
        ///
        /// Needs [`creditnotes::READ`](crate::creditnotes::READ).
        #[doc(alias = "list_invoices_of_credit_note")]
        ListInvoicesOfCreditNote { creditnote_id } = 258, creditnotes::READ;
        /// `POST /creditnotes/{creditnote_id}/invoices`
        ///
        /// Needs [`creditnotes::CREATE`](crate::creditnotes::CREATE).
        #[doc(alias = "apply_credit_note_to_invoice")]
        ApplyCreditNoteToInvoice { creditnote_id } = 259, creditnotes::CREATE;
        /// `DELETE /creditnotes/{creditnote_id}/invoices/{creditnote_invoice_id}`
        ///
        /// Needs [`creditnotes::DELETE`](crate::creditnotes::DELETE).
        #[doc(alias = "delete_invoice_of_credit_note")]
        DeleteInvoiceOfCreditNote { creditnote_id, creditnote_invoice_id } = 260, creditnotes::DELETE;
        /// `GET /creditnotes/{creditnote_id}/mailcontent`
        ///
        /// Needs [`creditnotes::READ`](crate::creditnotes::READ).
        #[doc(alias = "get_credit_note_mail_content")]
        GetCreditNoteMailContent { creditnote_id } = 261, creditnotes::READ;
        /// `GET /creditnotes/{creditnote_id}/refunds`
        ///
        /// Needs [`creditnotes::READ`](crate::creditnotes::READ).
        #[doc(alias = "list_credit_note_refunds_of_a_credit_note")]
        ListCreditNoteRefundsOfACreditNote { creditnote_id } = 262, creditnotes::READ;
        /// `POST /creditnotes/{creditnote_id}/refunds`
        ///
        /// Needs [`creditnotes::CREATE`](crate::creditnotes::CREATE).
        #[doc(alias = "create_credit_note_refund")]
        CreateCreditNoteRefund { creditnote_id } = 263, creditnotes::CREATE;
        /// `POST /creditnotes/{creditnote_id}/refunds/einvoice/push`
        ///
        /// Needs [`creditnotes::CREATE`](crate::creditnotes::CREATE).
        #[doc(alias = "push_credit_note_refund_einvoice")]
        PushCreditNoteRefundEinvoice { creditnote_id } = 264, creditnotes::CREATE;
        /// `GET /creditnotes/{creditnote_id}/refunds/{creditnote_refund_id}`
        ///
        /// Needs [`creditnotes::READ`](crate::creditnotes::READ).
        #[doc(alias = "get_credit_note_refund")]
        GetCreditNoteRefund { creditnote_id, creditnote_refund_id } = 265, creditnotes::READ;
        /// `PUT /creditnotes/{creditnote_id}/refunds/{creditnote_refund_id}`
        ///
        /// Needs [`creditnotes::UPDATE`](crate::creditnotes::UPDATE).
        #[doc(alias = "update_credit_note_refund")]
        UpdateCreditNoteRefund { creditnote_id, creditnote_refund_id } = 266, creditnotes::UPDATE;
        /// `DELETE /creditnotes/{creditnote_id}/refunds/{creditnote_refund_id}`
        ///
        /// Needs [`creditnotes::DELETE`](crate::creditnotes::DELETE).
        #[doc(alias = "delete_credit_note_refund")]
        DeleteCreditNoteRefund { creditnote_id, creditnote_refund_id } = 267, creditnotes::DELETE;
        /// `POST /creditnotes/{creditnote_id}/reject`
        ///
        /// Needs [`creditnotes::CREATE`](crate::creditnotes::CREATE).
        #[doc(alias = "reject_credit_note")]
        RejectCreditNote { creditnote_id } = 268, creditnotes::CREATE;
        /// `POST /creditnotes/{creditnote_id}/status/draft`
        ///
        /// Needs [`creditnotes::CREATE`](crate::creditnotes::CREATE).
        #[doc(alias = "mark_credit_note_draft")]
        MarkCreditNoteDraft { creditnote_id } = 269, creditnotes::CREATE;
        /// `POST /creditnotes/{creditnote_id}/status/open`
        ///
        /// Needs [`creditnotes::CREATE`](crate::creditnotes::CREATE).
        #[doc(alias = "mark_credit_note_open")]
        MarkCreditNoteOpen { creditnote_id } = 270, creditnotes::CREATE;
        /// `POST /creditnotes/{creditnote_id}/status/readytopush`
        ///
        /// Needs [`creditnotes::CREATE`](crate::creditnotes::CREATE).
        #[doc(alias = "mark_credit_note_ready_to_push")]
        MarkCreditNoteReadyToPush { creditnote_id } = 271, creditnotes::CREATE;
        /// `POST /creditnotes/{creditnote_id}/status/void`
        ///
        /// Needs [`creditnotes::CREATE`](crate::creditnotes::CREATE).
        #[doc(alias = "mark_credit_note_void")]
        MarkCreditNoteVoid { creditnote_id } = 272, creditnotes::CREATE;
        /// `POST /creditnotes/{creditnote_id}/submit`
        ///
        /// Needs [`creditnotes::CREATE`](crate::creditnotes::CREATE).
        #[doc(alias = "submit_credit_note")]
        SubmitCreditNote { creditnote_id } = 273, creditnotes::CREATE;
        /// `POST /creditnotes/{creditnote_id}/substatus/{substatus_id}`
        ///
        /// Needs [`creditnotes::CREATE`](crate::creditnotes::CREATE).
        #[doc(alias = "apply_credit_note_substatus")]
        ApplyCreditNoteSubstatus { creditnote_id, substatus_id } = 274, creditnotes::CREATE;
        /// `DELETE /creditnotes/{creditnote_id}/substatus/{substatus_id}`
        ///
        /// Needs [`creditnotes::DELETE`](crate::creditnotes::DELETE).
        #[doc(alias = "delete_credit_note_substatus")]
        DeleteCreditNoteSubstatus { creditnote_id, substatus_id } = 275, creditnotes::DELETE;
        /// `PUT /creditnotes/{creditnote_id}/templates/{template_id}`
        ///
        /// Needs [`creditnotes::UPDATE`](crate::creditnotes::UPDATE).
        #[doc(alias = "update_credit_note_template")]
        UpdateCreditNoteTemplate { creditnote_id, template_id } = 276, creditnotes::UPDATE;
        /// `POST /einvoices/creditnotes/{creditnote_id}/cancel`
        ///
        /// Needs [`creditnotes::CREATE`](crate::creditnotes::CREATE).
        #[doc(alias = "cancel_einvoice_credit_note")]
        CancelEinvoiceCreditNote { creditnote_id } = 277, creditnotes::CREATE;
    }
}

/// The endpoints that Zoho describes in `currency.yml`.
pub mod currency {
    endpoint_types! {
        /// `GET /settings/currencies`
        ///
        /// Needs [`settings::READ`](crate::settings::READ).
        #[doc(alias = "list_currencies")]
        ListCurrencies = 278, settings::READ;
        /// `POST /settings/currencies`
        ///
        /// Needs [`settings::CREATE`](crate::settings::CREATE).
        #[doc(alias = "create_currency")]
        CreateCurrency = 279, settings::CREATE;
    }
    endpoint_types! {
        /// `GET /settings/currencies/{currency_id}`
        ///
        /// Needs [`settings::READ`](crate::settings::READ).
        #[doc(alias = "get_currency")]
        GetCurrency { currency_id } = 280, settings::READ;
        /// `PUT /settings/currencies/{currency_id}`
        ///
        /// Needs [`settings::UPDATE`](crate::settings::UPDATE).
        #[doc(alias = "update_currency")]
        UpdateCurrency { currency_id } = 281, settings::UPDATE;
        /// `DELETE /settings/currencies/{currency_id}`
        ///
        /// Needs [`settings::DELETE`](crate::settings::DELETE).
        #[doc(alias = "delete_currency")]
        DeleteCurrency { currency_id } = 282, settings::DELETE;
        /// `GET /settings/currencies/{currency_id}/exchangerates`
        ///
        /// Needs [`settings::READ`](crate::settings::READ).
        #[doc(alias = "list_exchange_rates")]
        ListExchangeRates { currency_id } = 283, settings::READ;
        /// `POST /settings/currencies/{currency_id}/exchangerates`
        ///
        /// Needs [`settings::CREATE`](crate::settings::CREATE).
        #[doc(alias = "create_exchange_rate")]
        CreateExchangeRate { currency_id } = 284, settings::CREATE;
        /// `GET /settings/currencies/{currency_id}/exchangerates/{exchange_rate_id}`
        ///
        /// Needs [`settings::READ`](crate::settings::READ).
        #[doc(alias = "get_exchange_rate")]
        GetExchangeRate { currency_id, exchange_rate_id } = 285, settings::READ;
        /// `PUT /settings/currencies/{currency_id}/exchangerates/{exchange_rate_id}`
        ///
        /// Needs [`settings::UPDATE`](crate::settings::UPDATE).
        #[doc(alias = "update_exchange_rate")]
        UpdateExchangeRate { currency_id, exchange_rate_id } = 286, settings::UPDATE;
        /// `DELETE /settings/currencies/{currency_id}/exchangerates/{exchange_rate_id}`
        ///
        /// Needs [`settings::DELETE`](crate::settings::DELETE).
        #[doc(alias = "delete_exchange_rate")]
        DeleteExchangeRate { currency_id, exchange_rate_id } = 287, settings::DELETE;
    }
}

/// The endpoints that Zoho describes in `custom-modules.yml`.
pub mod custom_modules {
    endpoint_types! {
        /// `GET /settings/modules`
        ///
        /// Needs [`settings::READ`](crate::settings::READ).
        #[doc(alias = "list_custom_modules")]
        ListCustomModules = 288, settings::READ;
        /// `POST /settings/modules`
        ///
        /// Needs [`settings::CREATE`](crate::settings::CREATE).
        #[doc(alias = "create_custom_module")]
        CreateCustomModule = 289, settings::CREATE;
    }
    endpoint_types! {
        /// `GET /settings/modules/{module_api_name}`
        ///
        /// Needs [`settings::READ`](crate::settings::READ).
        #[doc(alias = "get_custom_module")]
        GetCustomModule { module_api_name } = 290, settings::READ;
        /// `PUT /settings/modules/{module_api_name}`
        ///
        /// Needs [`settings::UPDATE`](crate::settings::UPDATE).
        #[doc(alias = "update_custom_module")]
        UpdateCustomModule { module_api_name } = 291, settings::UPDATE;
        /// `DELETE /settings/modules/{module_api_name}`
        ///
        /// Needs [`settings::DELETE`](crate::settings::DELETE).
        #[doc(alias = "delete_custom_module")]
        DeleteCustomModule { module_api_name } = 292, settings::DELETE;
        /// `GET /{module_name}`
        ///
        /// Needs [`custommodules::ALL`](crate::custommodules::ALL).
        #[doc(alias = "list_custom_module_records")]
        ListCustomModuleRecords { module_name } = 293, custommodules::ALL;
        /// `POST /{module_name}`
        ///
        /// Needs [`custommodules::ALL`](crate::custommodules::ALL).
        #[doc(alias = "create_custom_module_record")]
        CreateCustomModuleRecord { module_name } = 294, custommodules::ALL;
        /// `PUT /{module_name}`
        ///
        /// Needs [`custommodules::ALL`](crate::custommodules::ALL).
        #[doc(alias = "bulk_update_custom_module_records")]
        BulkUpdateCustomModuleRecords { module_name } = 295, custommodules::ALL;
        /// `DELETE /{module_name}`
        ///
        /// Needs [`custommodules::ALL`](crate::custommodules::ALL).
        #[doc(alias = "delete_custom_module_records")]
        DeleteCustomModuleRecords { module_name } = 296, custommodules::ALL;
        /// `GET /{module_name}/{module_id}`
        ///
        /// Needs [`custommodules::ALL`](crate::custommodules::ALL).
        #[doc(alias = "get_custom_module_record")]
        GetCustomModuleRecord { module_name, module_id } = 297, custommodules::ALL;
        /// `PUT /{module_name}/{module_id}`
        ///
        /// Needs [`custommodules::ALL`](crate::custommodules::ALL).
        #[doc(alias = "update_custom_module_record")]
        UpdateCustomModuleRecord { module_name, module_id } = 298, custommodules::ALL;
        /// `DELETE /{module_name}/{module_id}`
        ///
        /// Needs [`custommodules::ALL`](crate::custommodules::ALL).
        #[doc(alias = "delete_custom_module_record")]
        DeleteCustomModuleRecord { module_name, module_id } = 299, custommodules::ALL;
    }
}

/// The endpoints that Zoho describes in `customer-debit-notes.yml`.
pub mod customer_debit_notes {
    endpoint_types! {
        /// `GET /invoices`
        ///
        /// Needs [`invoices::READ`](crate::invoices::READ).
        #[doc(alias = "list_customer_debit_notes")]
        ListCustomerDebitNotes = 300, invoices::READ;
        /// `POST /invoices`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "create_customer_debit_note")]
        CreateCustomerDebitNote = 301, invoices::CREATE;
    }
    endpoint_types! {
        /// `GET /invoices/{debit_note_id}`
        ///
        /// Needs [`invoices::READ`](crate::invoices::READ).
        #[doc(alias = "get_customer_debit_note")]
        GetCustomerDebitNote { debit_note_id } = 302, invoices::READ;
        /// `PUT /invoices/{debit_note_id}`
        ///
        /// Needs [`invoices::UPDATE`](crate::invoices::UPDATE).
        #[doc(alias = "update_customer_debit_note")]
        UpdateCustomerDebitNote { debit_note_id } = 303, invoices::UPDATE;
        /// `DELETE /invoices/{debit_note_id}`
        ///
        /// Needs [`invoices::DELETE`](crate::invoices::DELETE).
        #[doc(alias = "delete_customer_debit_note")]
        DeleteCustomerDebitNote { debit_note_id } = 304, invoices::DELETE;
    }
}

/// The endpoints that Zoho describes in `customer-payments.yml`.
pub mod customer_payments {
    endpoint_types! {
        /// `GET /customerpayments`
        ///
        /// Needs [`customerpayments::READ`](crate::customerpayments::READ).
        #[doc(alias = "list_customer_payments")]
        ListCustomerPayments = 306, customerpayments::READ;
        /// `POST /customerpayments`
        ///
        /// Needs [`customerpayments::CREATE`](crate::customerpayments::CREATE).
        #[doc(alias = "create_customer_payment")]
        CreateCustomerPayment = 307, customerpayments::CREATE;
        /// `PUT /customerpayments`
        ///
        /// Needs [`customerpayments::UPDATE`](crate::customerpayments::UPDATE).
        #[doc(alias = "update_customer_payment_using_custom_field")]
        UpdateCustomerPaymentUsingCustomField = 308, customerpayments::UPDATE;
        /// `DELETE /customerpayments`
        ///
        /// Needs [`customerpayments::DELETE`](crate::customerpayments::DELETE).
        #[doc(alias = "bulk_delete_customer_payments")]
        BulkDeleteCustomerPayments = 309, customerpayments::DELETE;
    }
    endpoint_types! {
        /// `PUT /customerpayment/{customer_payment_id}/customfields`
        ///
        /// Needs [`customerpayments::UPDATE`](crate::customerpayments::UPDATE).
        #[doc(alias = "update_custom_fields_in_customer_payment")]
        UpdateCustomFieldsInCustomerPayment { customer_payment_id } = 305, customerpayments::UPDATE;
        /// `GET /customerpayments/{customer_payment_id}/refunds`
        ///
        /// Needs [`customerpayments::READ`](crate::customerpayments::READ).
        #[doc(alias = "list_customer_payment_refunds")]
        ListCustomerPaymentRefunds { customer_payment_id } = 310, customerpayments::READ;
        /// `POST /customerpayments/{customer_payment_id}/refunds`
        ///
        /// Needs [`customerpayments::CREATE`](crate::customerpayments::CREATE).
        #[doc(alias = "create_customer_payment_refund")]
        CreateCustomerPaymentRefund { customer_payment_id } = 311, customerpayments::CREATE;
        /// `GET /customerpayments/{customer_payment_id}/refunds/{refund_id}`
        ///
        /// Needs [`customerpayments::READ`](crate::customerpayments::READ).
        #[doc(alias = "get_customer_payment_refund")]
        GetCustomerPaymentRefund { customer_payment_id, refund_id } = 312, customerpayments::READ;
        /// `PUT /customerpayments/{customer_payment_id}/refunds/{refund_id}`
        ///
        /// Needs [`customerpayments::UPDATE`](crate::customerpayments::UPDATE).
        #[doc(alias = "update_customer_payment_refund")]
        UpdateCustomerPaymentRefund { customer_payment_id, refund_id } = 313, customerpayments::UPDATE;
        /// `DELETE /customerpayments/{customer_payment_id}/refunds/{refund_id}`
        ///
        /// Needs [`customerpayments::DELETE`](crate::customerpayments::DELETE).
        #[doc(alias = "delete_customer_payment_refund")]
        DeleteCustomerPaymentRefund { customer_payment_id, refund_id } = 314, customerpayments::DELETE;
        /// `GET /customerpayments/{payment_id}`
        ///
        /// Needs [`customerpayments::READ`](crate::customerpayments::READ).
        #[doc(alias = "get_customer_payment")]
        GetCustomerPayment { payment_id } = 315, customerpayments::READ;
        /// `PUT /customerpayments/{payment_id}`
        ///
        /// Needs [`customerpayments::UPDATE`](crate::customerpayments::UPDATE).
        #[doc(alias = "update_customer_payment")]
        UpdateCustomerPayment { payment_id } = 316, customerpayments::UPDATE;
        /// `DELETE /customerpayments/{payment_id}`
        ///
        /// Needs [`customerpayments::DELETE`](crate::customerpayments::DELETE).
        #[doc(alias = "delete_customer_payment")]
        DeleteCustomerPayment { payment_id } = 317, customerpayments::DELETE;
    }
}

/// The endpoints that Zoho describes in `delivery-challans.yml`.
pub mod delivery_challans {
    endpoint_types! {
        /// `GET /deliverychallans`
        ///
        /// Needs [`deliverychallans::READ`](crate::deliverychallans::READ).
        #[doc(alias = "list_delivery_challans")]
        ListDeliveryChallans = 318, deliverychallans::READ;
        /// `POST /deliverychallans`
        ///
        /// Needs [`deliverychallans::CREATE`](crate::deliverychallans::CREATE).
        #[doc(alias = "create_delivery_challan")]
        CreateDeliveryChallan = 319, deliverychallans::CREATE;
        /// `PUT /deliverychallans/return`
        ///
        /// Needs [`deliverychallans::UPDATE`](crate::deliverychallans::UPDATE).
        #[doc(alias = "return_delivery_challans")]
        ReturnDeliveryChallans = 320, deliverychallans::UPDATE;
        /// `GET /deliverychallans/templates`
        ///
        /// Needs [`deliverychallans::READ`](crate::deliverychallans::READ).
        #[doc(alias = "list_delivery_challan_templates")]
        ListDeliveryChallanTemplates = 321, deliverychallans::READ;
        /// `PUT /deliverychallans/undo/return`
        ///
        /// Needs [`deliverychallans::UPDATE`](crate::deliverychallans::UPDATE).
        #[doc(alias = "undo_return_delivery_challans")]
        UndoReturnDeliveryChallans = 322, deliverychallans::UPDATE;
    }
    endpoint_types! {
        /// `GET /deliverychallans/{deliverychallan_id}`
        ///
        /// Needs [`deliverychallans::READ`](crate::deliverychallans::READ).
        #[doc(alias = "get_delivery_challan")]
        GetDeliveryChallan { deliverychallan_id } = 323, deliverychallans::READ;
        /// `PUT /deliverychallans/{deliverychallan_id}`
        ///
        /// Needs [`deliverychallans::UPDATE`](crate::deliverychallans::UPDATE).
        #[doc(alias = "update_delivery_challan")]
        UpdateDeliveryChallan { deliverychallan_id } = 324, deliverychallans::UPDATE;
        /// `DELETE /deliverychallans/{deliverychallan_id}`
        ///
        /// Needs [`deliverychallans::DELETE`](crate::deliverychallans::DELETE).
        #[doc(alias = "delete_delivery_challan")]
        DeleteDeliveryChallan { deliverychallan_id } = 325, deliverychallans::DELETE;
        /// `PUT /deliverychallans/{deliverychallan_id}/address/shipping`
        ///
        /// Needs [`deliverychallans::UPDATE`](crate::deliverychallans::UPDATE).
        #[doc(alias = "update_delivery_challan_shipping_address")]
        UpdateDeliveryChallanShippingAddress { deliverychallan_id } = 326, deliverychallans::UPDATE;
        /// `POST /deliverychallans/{deliverychallan_id}/attachment`
        ///
        /// Needs [`deliverychallans::CREATE`](crate::deliverychallans::CREATE).
        #[doc(alias = "add_attachment_to_delivery_challan")]
        AddAttachmentToDeliveryChallan { deliverychallan_id } = 327, deliverychallans::CREATE;
        /// `GET /deliverychallans/{deliverychallan_id}/documents/{document_id}`
        ///
        /// Needs [`deliverychallans::READ`](crate::deliverychallans::READ).
        #[doc(alias = "get_delivery_challan_attachment")]
        GetDeliveryChallanAttachment { deliverychallan_id, document_id } = 328, deliverychallans::READ;
        /// `DELETE /deliverychallans/{deliverychallan_id}/documents/{document_id}`
        ///
        /// Needs [`deliverychallans::UPDATE`](crate::deliverychallans::UPDATE).
        #[doc(alias = "delete_delivery_challan_attachment")]
        DeleteDeliveryChallanAttachment { deliverychallan_id, document_id } = 329, deliverychallans::UPDATE;
        /// `POST /deliverychallans/{deliverychallan_id}/status/delivered`
        ///
        /// Needs [`deliverychallans::CREATE`](crate::deliverychallans::CREATE).
        #[doc(alias = "mark_delivery_challan_as_delivered")]
        MarkDeliveryChallanAsDelivered { deliverychallan_id } = 330, deliverychallans::CREATE;
        /// `POST /deliverychallans/{deliverychallan_id}/status/open`
        ///
        /// Needs [`deliverychallans::CREATE`](crate::deliverychallans::CREATE).
        #[doc(alias = "mark_delivery_challan_as_open")]
        MarkDeliveryChallanAsOpen { deliverychallan_id } = 331, deliverychallans::CREATE;
        /// `POST /deliverychallans/{deliverychallan_id}/status/returned`
        ///
        /// Needs [`deliverychallans::CREATE`](crate::deliverychallans::CREATE).
        #[doc(alias = "mark_delivery_challan_as_returned")]
        MarkDeliveryChallanAsReturned { deliverychallan_id } = 332, deliverychallans::CREATE;
        /// `POST /deliverychallans/{deliverychallan_id}/status/undelivered`
        ///
        /// Needs [`deliverychallans::CREATE`](crate::deliverychallans::CREATE).
        #[doc(alias = "mark_delivery_challan_as_undelivered")]
        MarkDeliveryChallanAsUndelivered { deliverychallan_id } = 333, deliverychallans::CREATE;
        /// `PUT /deliverychallans/{deliverychallan_id}/templates/{template_id}`
        ///
        /// Needs [`deliverychallans::UPDATE`](crate::deliverychallans::UPDATE).
        #[doc(alias = "update_delivery_challan_template")]
        UpdateDeliveryChallanTemplate { deliverychallan_id, template_id } = 334, deliverychallans::UPDATE;
    }
}

/// The endpoints that Zoho describes in `estimates.yml`.
pub mod estimates {
    endpoint_types! {
        /// `GET /estimates`
        ///
        /// Needs [`estimates::READ`](crate::estimates::READ).
        #[doc(alias = "list_estimates")]
        ListEstimates = 336, estimates::READ;
        /// `POST /estimates`
        ///
        /// Needs [`estimates::CREATE`](crate::estimates::CREATE).
        #[doc(alias = "create_estimate")]
        CreateEstimate = 337, estimates::CREATE;
        /// `PUT /estimates`
        ///
        /// Needs [`estimates::UPDATE`](crate::estimates::UPDATE).
        #[doc(alias = "update_estimate_using_custom_field")]
        UpdateEstimateUsingCustomField = 338, estimates::UPDATE;
        /// `POST /estimates/email`
        ///
        /// Needs [`estimates::CREATE`](crate::estimates::CREATE).
        #[doc(alias = "email_multiple_estimates")]
        EmailMultipleEstimates = 339, estimates::CREATE;
        /// `GET /estimates/pdf`
        ///
        /// Needs [`estimates::READ`](crate::estimates::READ).
        #[doc(alias = "bulk_export_estimates_as_pdf")]
        BulkExportEstimatesAsPdf = 340, estimates::READ;
        /// `GET /estimates/print`
        ///
        /// Needs [`estimates::READ`](crate::estimates::READ).
        #[doc(alias = "bulk_print_estimates")]
        BulkPrintEstimates = 341, estimates::READ;
        /// `GET /estimates/templates`
        ///
        /// Needs [`estimates::READ`](crate::estimates::READ).
        #[doc(alias = "list_estimate_templates")]
        ListEstimateTemplates = 342, estimates::READ;
    }
    endpoint_types! {
        /// `PUT /estimate/{estimate_id}/customfields`
        ///
        /// Needs [`estimates::UPDATE`](crate::estimates::UPDATE).
        #[doc(alias = "update_custom_fields_in_estimate")]
        UpdateCustomFieldsInEstimate { estimate_id } = 335, estimates::UPDATE;
        /// `GET /estimates/{estimate_id}`
        ///
        /// Needs [`estimates::READ`](crate::estimates::READ).
        #[doc(alias = "get_estimate")]
        GetEstimate { estimate_id } = 343, estimates::READ;
        /// `PUT /estimates/{estimate_id}`
        ///
        /// Needs [`estimates::UPDATE`](crate::estimates::UPDATE).
        #[doc(alias = "update_estimate")]
        UpdateEstimate { estimate_id } = 344, estimates::UPDATE;
        /// `DELETE /estimates/{estimate_id}`
        ///
        /// Needs [`estimates::DELETE`](crate::estimates::DELETE).
        #[doc(alias = "delete_estimate")]
        DeleteEstimate { estimate_id } = 345, estimates::DELETE;
        /// `PUT /estimates/{estimate_id}/address/billing`
        ///
        /// Needs [`estimates::UPDATE`](crate::estimates::UPDATE).
        #[doc(alias = "update_estimate_billing_address")]
        UpdateEstimateBillingAddress { estimate_id } = 346, estimates::UPDATE;
        /// `PUT /estimates/{estimate_id}/address/shipping`
        ///
        /// Needs [`estimates::UPDATE`](crate::estimates::UPDATE).
        #[doc(alias = "update_estimate_shipping_address")]
        UpdateEstimateShippingAddress { estimate_id } = 347, estimates::UPDATE;
        /// `POST /estimates/{estimate_id}/approve`
        ///
        /// Needs [`estimates::CREATE`](crate::estimates::CREATE).
        #[doc(alias = "approve_estimate")]
        ApproveEstimate { estimate_id } = 348, estimates::CREATE;
        /// `GET /estimates/{estimate_id}/comments`
        ///
        /// Needs [`estimates::READ`](crate::estimates::READ).
        #[doc(alias = "list_estimate_comments")]
        ListEstimateComments { estimate_id } = 349, estimates::READ;
        /// `POST /estimates/{estimate_id}/comments`
        ///
        /// Needs [`estimates::CREATE`](crate::estimates::CREATE).
        #[doc(alias = "create_estimate_comment")]
        CreateEstimateComment { estimate_id } = 350, estimates::CREATE;
        /// `PUT /estimates/{estimate_id}/comments/{comment_id}`
        ///
        /// Needs [`estimates::UPDATE`](crate::estimates::UPDATE).
        #[doc(alias = "update_estimate_comment")]
        UpdateEstimateComment { estimate_id, comment_id } = 351, estimates::UPDATE;
        /// `DELETE /estimates/{estimate_id}/comments/{comment_id}`
        ///
        /// Needs [`estimates::DELETE`](crate::estimates::DELETE).
        #[doc(alias = "delete_estimate_comment")]
        DeleteEstimateComment { estimate_id, comment_id } = 352, estimates::DELETE;
        /// `GET /estimates/{estimate_id}/email`
        ///
        /// Needs [`estimates::READ`](crate::estimates::READ).
        #[doc(alias = "get_estimate_email")]
        GetEstimateEmail { estimate_id } = 353, estimates::READ;
        /// `POST /estimates/{estimate_id}/email`
        ///
        /// Needs [`estimates::CREATE`](crate::estimates::CREATE).
        #[doc(alias = "email_estimate")]
        EmailEstimate { estimate_id } = 354, estimates::CREATE;
        /// `POST /estimates/{estimate_id}/status/accepted`
        ///
        /// Needs [`estimates::CREATE`](crate::estimates::CREATE).
        #[doc(alias = "mark_estimate_accepted")]
        MarkEstimateAccepted { estimate_id } = 355, estimates::CREATE;
        /// `POST /estimates/{estimate_id}/status/declined`
        ///
        /// Needs [`estimates::CREATE`](crate::estimates::CREATE).
        #[doc(alias = "mark_estimate_declined")]
        MarkEstimateDeclined { estimate_id } = 356, estimates::CREATE;
        /// `POST /estimates/{estimate_id}/status/sent`
        ///
        /// Needs [`estimates::CREATE`](crate::estimates::CREATE).
        #[doc(alias = "mark_estimate_sent")]
        MarkEstimateSent { estimate_id } = 357, estimates::CREATE;
        /// `POST /estimates/{estimate_id}/submit`
        ///
        /// Needs [`estimates::CREATE`](crate::estimates::CREATE).
        #[doc(alias = "submit_estimate")]
        SubmitEstimate { estimate_id } = 358, estimates::CREATE;
        /// `PUT /estimates/{estimate_id}/templates/{template_id}`
        ///
        /// Needs [`estimates::UPDATE`](crate::estimates::UPDATE).
        #[doc(alias = "update_estimate_template")]
        UpdateEstimateTemplate { estimate_id, template_id } = 359, estimates::UPDATE;
    }
}

/// The endpoints that Zoho describes in `expenses.yml`.
pub mod expenses {
    endpoint_types! {
        /// `GET /employees`
        ///
        /// Needs [`expenses::READ`](crate::expenses::READ).
        #[doc(alias = "list_employees")]
        ListEmployees = 361, expenses::READ;
        /// `POST /employees`
        ///
        /// Needs [`expenses::CREATE`](crate::expenses::CREATE).
        #[doc(alias = "create_employee")]
        CreateEmployee = 362, expenses::CREATE;
        /// `GET /expenses`
        ///
        /// Needs [`expenses::READ`](crate::expenses::READ).
        #[doc(alias = "list_expenses")]
        ListExpenses = 364, expenses::READ;
        /// `POST /expenses`
        ///
        /// Needs [`expenses::CREATE`](crate::expenses::CREATE).
        #[doc(alias = "create_expense")]
        CreateExpense = 365, expenses::CREATE;
        /// `PUT /expenses`
        ///
        /// Needs [`expenses::UPDATE`](crate::expenses::UPDATE).
        #[doc(alias = "update_expense_using_custom_field")]
        UpdateExpenseUsingCustomField = 366, expenses::UPDATE;
    }
    endpoint_types! {
        /// `DELETE /employee/{employee_id}`
        ///
        /// Needs [`expenses::DELETE`](crate::expenses::DELETE).
        #[doc(alias = "delete_employee")]
        DeleteEmployee { employee_id } = 360, expenses::DELETE;
        /// `GET /employees/{employee_id}`
        ///
        /// Needs [`expenses::READ`](crate::expenses::READ).
        #[doc(alias = "get_employee")]
        GetEmployee { employee_id } = 363, expenses::READ;
        /// `GET /expenses/{expense_id}`
        ///
        /// Needs [`expenses::READ`](crate::expenses::READ).
        #[doc(alias = "get_expense")]
        GetExpense { expense_id } = 367, expenses::READ;
        /// `PUT /expenses/{expense_id}`
        ///
        /// Needs [`expenses::UPDATE`](crate::expenses::UPDATE).
        #[doc(alias = "update_expense")]
        UpdateExpense { expense_id } = 368, expenses::UPDATE;
        /// `DELETE /expenses/{expense_id}`
        ///
        /// Needs [`expenses::DELETE`](crate::expenses::DELETE).
        #[doc(alias = "delete_expense")]
        DeleteExpense { expense_id } = 369, expenses::DELETE;
        /// `POST /expenses/{expense_id}/attachment`
        ///
        /// Needs [`expenses::CREATE`](crate::expenses::CREATE).
        #[doc(alias = "add_expense_attachment")]
        AddExpenseAttachment { expense_id } = 370, expenses::CREATE;
        /// `GET /expenses/{expense_id}/comments`
        ///
        /// Needs [`expenses::READ`](crate::expenses::READ).
        #[doc(alias = "list_expense_comments")]
        ListExpenseComments { expense_id } = 371, expenses::READ;
        /// `GET /expenses/{expense_id}/receipt`
        ///
        /// Needs [`expenses::READ`](crate::expenses::READ).
        #[doc(alias = "get_expense_receipt")]
        GetExpenseReceipt { expense_id } = 372, expenses::READ;
        /// `POST /expenses/{expense_id}/receipt`
        ///
        /// Needs [`expenses::CREATE`](crate::expenses::CREATE).
        #[doc(alias = "create_expense_receipt")]
        CreateExpenseReceipt { expense_id } = 373, expenses::CREATE;
        /// `DELETE /expenses/{expense_id}/receipt`
        ///
        /// Needs [`expenses::DELETE`](crate::expenses::DELETE).
        #[doc(alias = "delete_expense_receipt")]
        DeleteExpenseReceipt { expense_id } = 374, expenses::DELETE;
    }
}

/// The endpoints that Zoho describes in `fixed-assets.yml`.
pub mod fixed_assets {
    endpoint_types! {
        /// `GET /fixedassets`
        ///
        /// Needs [`fixedasset::READ`](crate::fixedasset::READ).
        #[doc(alias = "list_fixed_assets")]
        ListFixedAssets = 375, fixedasset::READ;
        /// `POST /fixedassets`
        ///
        /// Needs [`fixedasset::CREATE`](crate::fixedasset::CREATE).
        #[doc(alias = "create_fixed_asset")]
        CreateFixedAsset = 376, fixedasset::CREATE;
        /// `GET /fixedassettypes`
        ///
        /// Needs [`fixedasset::READ`](crate::fixedasset::READ).
        #[doc(alias = "get_fixed_asset_type_list")]
        GetFixedAssetTypeList = 389, fixedasset::READ;
        /// `POST /fixedassettypes`
        ///
        /// Needs [`fixedasset::CREATE`](crate::fixedasset::CREATE).
        #[doc(alias = "create_fixed_asset_type")]
        CreateFixedAssetType = 390, fixedasset::CREATE;
    }
    endpoint_types! {
        /// `GET /fixedassets/{fixed_asset_id}`
        ///
        /// Needs [`fixedasset::READ`](crate::fixedasset::READ).
        #[doc(alias = "get_fixed_asset")]
        GetFixedAsset { fixed_asset_id } = 377, fixedasset::READ;
        /// `PUT /fixedassets/{fixed_asset_id}`
        ///
        /// Needs [`fixedasset::UPDATE`](crate::fixedasset::UPDATE).
        #[doc(alias = "update_fixed_asset")]
        UpdateFixedAsset { fixed_asset_id } = 378, fixedasset::UPDATE;
        /// `DELETE /fixedassets/{fixed_asset_id}`
        ///
        /// Needs [`fixedasset::DELETE`](crate::fixedasset::DELETE).
        #[doc(alias = "delete_fixed_asset")]
        DeleteFixedAsset { fixed_asset_id } = 379, fixedasset::DELETE;
        /// `POST /fixedassets/{fixed_asset_id}/comments`
        ///
        /// Needs [`fixedasset::CREATE`](crate::fixedasset::CREATE).
        #[doc(alias = "create_fixed_asset_comment")]
        CreateFixedAssetComment { fixed_asset_id } = 380, fixedasset::CREATE;
        /// `DELETE /fixedassets/{fixed_asset_id}/comments/{comment_id}`
        ///
        /// Needs [`fixedasset::DELETE`](crate::fixedasset::DELETE).
        #[doc(alias = "delete_fixed_asset_comment")]
        DeleteFixedAssetComment { fixed_asset_id, comment_id } = 381, fixedasset::DELETE;
        /// `GET /fixedassets/{fixed_asset_id}/forecast`
        ///
        /// Needs [`fixedasset::READ`](crate::fixedasset::READ).
        #[doc(alias = "get_fixed_asset_forecast")]
        GetFixedAssetForecast { fixed_asset_id } = 382, fixedasset::READ;
        /// `GET /fixedassets/{fixed_asset_id}/history`
        ///
        /// Needs [`fixedasset::READ`](crate::fixedasset::READ).
        #[doc(alias = "get_fixed_asset_history")]
        GetFixedAssetHistory { fixed_asset_id } = 383, fixedasset::READ;
        /// `POST /fixedassets/{fixed_asset_id}/sell`
        ///
        /// Needs [`fixedasset::CREATE`](crate::fixedasset::CREATE).
        #[doc(alias = "sell_fixed_asset")]
        SellFixedAsset { fixed_asset_id } = 384, fixedasset::CREATE;
        /// `POST /fixedassets/{fixed_asset_id}/status/active`
        ///
        /// Needs [`fixedasset::CREATE`](crate::fixedasset::CREATE).
        #[doc(alias = "mark_fixed_asset_active")]
        MarkFixedAssetActive { fixed_asset_id } = 385, fixedasset::CREATE;
        /// `POST /fixedassets/{fixed_asset_id}/status/cancel`
        ///
        /// Needs [`fixedasset::CREATE`](crate::fixedasset::CREATE).
        #[doc(alias = "mark_fixed_asset_cancel")]
        MarkFixedAssetCancel { fixed_asset_id } = 386, fixedasset::CREATE;
        /// `POST /fixedassets/{fixed_asset_id}/status/draft`
        ///
        /// Needs [`fixedasset::CREATE`](crate::fixedasset::CREATE).
        #[doc(alias = "mark_fixed_asset_draft")]
        MarkFixedAssetDraft { fixed_asset_id } = 387, fixedasset::CREATE;
        /// `POST /fixedassets/{fixed_asset_id}/writeoff`
        ///
        /// Needs [`fixedasset::CREATE`](crate::fixedasset::CREATE).
        #[doc(alias = "write_off_fixed_asset")]
        WriteOffFixedAsset { fixed_asset_id } = 388, fixedasset::CREATE;
        /// `PUT /fixedassettypes/{fixed_asset_type_id}`
        ///
        /// Needs [`fixedasset::UPDATE`](crate::fixedasset::UPDATE).
        #[doc(alias = "update_fixed_asset_type")]
        UpdateFixedAssetType { fixed_asset_type_id } = 391, fixedasset::UPDATE;
        /// `DELETE /fixedassettypes/{fixed_asset_type_id}`
        ///
        /// Needs [`fixedasset::DELETE`](crate::fixedasset::DELETE).
        #[doc(alias = "delete_fixed_asset_type")]
        DeleteFixedAssetType { fixed_asset_type_id } = 392, fixedasset::DELETE;
    }
}

/// The endpoints that Zoho describes in `integration.yml`.
pub mod integration {
    endpoint_types! {
        /// `POST /crm/account/{crm_account_id}/import`
        ///
        /// Needs [`contacts::CREATE`](crate::contacts::CREATE).
        #[doc(alias = "import_customer_using_crm_account_id")]
        ImportCustomerUsingCrmAccountId { crm_account_id } = 393, contacts::CREATE;
        /// `POST /crm/contact/{crm_contact_id}/import`
        ///
        /// Needs [`contacts::CREATE`](crate::contacts::CREATE).
        #[doc(alias = "import_customer_using_crm_contact_id")]
        ImportCustomerUsingCrmContactId { crm_contact_id } = 394, contacts::CREATE;
        /// `POST /crm/item/{crm_product_id}/import`
        ///
        /// Needs [`settings::CREATE`](crate::settings::CREATE).
        #[doc(alias = "import_item_using_crm_product_id")]
        ImportItemUsingCrmProductId { crm_product_id } = 395, settings::CREATE;
        /// `POST /crm/vendor/{crm_vendor_id}/import`
        ///
        /// Needs [`contacts::CREATE`](crate::contacts::CREATE).
        #[doc(alias = "import_vendor_using_crm_vendor_id")]
        ImportVendorUsingCrmVendorId { crm_vendor_id } = 396, contacts::CREATE;
    }
}

/// The endpoints that Zoho describes in `invoices.yml`.
pub mod invoices {
    endpoint_types! {
        /// `GET /invoices`
        ///
        /// Needs [`invoices::READ`](crate::invoices::READ).
        #[doc(alias = "list_invoices")]
        ListInvoices = 399, invoices::READ;
        /// `POST /invoices`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "create_invoice")]
        CreateInvoice = 400, invoices::CREATE;
        /// `PUT /invoices`
        ///
        /// Needs [`invoices::UPDATE`](crate::invoices::UPDATE).
        #[doc(alias = "update_invoice_using_custom_field")]
        UpdateInvoiceUsingCustomField = 401, invoices::UPDATE;
        /// `DELETE /invoices`
        ///
        /// Needs [`invoices::DELETE`](crate::invoices::DELETE).
        #[doc(alias = "delete_invoices")]
        DeleteInvoices = 402, invoices::DELETE;
        /// `POST /invoices/approve`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "approve_invoices")]
        ApproveInvoices = 403, invoices::CREATE;
        /// `POST /invoices/coupons/preview`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "preview_invoice_coupons")]
        PreviewInvoiceCoupons = 404, invoices::CREATE;
        /// `GET /invoices/dashboard`
        ///
        /// Needs [`invoices::READ`](crate::invoices::READ).
        #[doc(alias = "get_invoice_dashboard")]
        GetInvoiceDashboard = 405, invoices::READ;
        /// `GET /invoices/deliverynotes`
        ///
        /// Needs [`invoices::READ`](crate::invoices::READ).
        #[doc(alias = "get_invoice_delivery_notes")]
        GetInvoiceDeliveryNotes = 406, invoices::READ;
        /// `GET /invoices/einvoice`
        ///
        /// Needs [`invoices::READ`](crate::invoices::READ).
        #[doc(alias = "list_invoices_einvoice")]
        ListInvoicesEinvoice = 407, invoices::READ;
        /// `POST /invoices/einvoice/cancel`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "cancel_invoices_einvoice")]
        CancelInvoicesEinvoice = 408, invoices::CREATE;
        /// `POST /invoices/einvoice/push`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "push_invoices_einvoice")]
        PushInvoicesEinvoice = 409, invoices::CREATE;
        /// `POST /invoices/email`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "email_invoices")]
        EmailInvoices = 410, invoices::CREATE;
        /// `POST /invoices/fromestimates`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "create_invoices_from_estimates")]
        CreateInvoicesFromEstimates = 412, invoices::CREATE;
        /// `POST /invoices/fromprojects`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "create_invoices_from_projects")]
        CreateInvoicesFromProjects = 413, invoices::CREATE;
        /// `POST /invoices/fromsalesorder`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "create_invoice_from_salesorder")]
        CreateInvoiceFromSalesorder = 414, invoices::CREATE;
        /// `POST /invoices/mapwithorder`
        ///
        /// Needs [`invoices::UPDATE`](crate::invoices::UPDATE).
        #[doc(alias = "map_invoice_with_salesorder")]
        MapInvoiceWithSalesorder = 415, invoices::UPDATE;
        /// `POST /invoices/markasshipped`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "mark_invoices_shipped")]
        MarkInvoicesShipped = 416, invoices::CREATE;
        /// `GET /invoices/packingslips`
        ///
        /// Needs [`invoices::READ`](crate::invoices::READ).
        #[doc(alias = "get_invoice_packing_slips")]
        GetInvoicePackingSlips = 417, invoices::READ;
        /// `POST /invoices/paymentreminder`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "bulk_invoice_reminder")]
        BulkInvoiceReminder = 418, invoices::CREATE;
        /// `GET /invoices/pdf`
        ///
        /// Needs [`invoices::READ`](crate::invoices::READ).
        #[doc(alias = "bulk_export_invoices_as_pdf")]
        BulkExportInvoicesAsPdf = 419, invoices::READ;
        /// `GET /invoices/print`
        ///
        /// Needs [`invoices::READ`](crate::invoices::READ).
        #[doc(alias = "bulk_print_invoices")]
        BulkPrintInvoices = 420, invoices::READ;
        /// `POST /invoices/status/sent`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "mark_invoices_sent")]
        MarkInvoicesSent = 422, invoices::CREATE;
        /// `POST /invoices/status/void`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "void_invoices")]
        VoidInvoices = 423, invoices::CREATE;
        /// `POST /invoices/submit`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "submit_invoices")]
        SubmitInvoices = 424, invoices::CREATE;
        /// `GET /invoices/templates`
        ///
        /// Needs [`invoices::READ`](crate::invoices::READ).
        #[doc(alias = "list_invoice_templates")]
        ListInvoiceTemplates = 425, invoices::READ;
        /// `PUT /invoices/unmap/salesorders`
        ///
        /// Needs [`invoices::UPDATE`](crate::invoices::UPDATE).
        #[doc(alias = "unmap_invoices_from_salesorders")]
        UnmapInvoicesFromSalesorders = 426, invoices::UPDATE;
        /// `POST /invoices/unship`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "unship_invoices")]
        UnshipInvoices = 427, invoices::CREATE;
        /// `POST /invoices/writeoff`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "write_off_invoices")]
        WriteOffInvoices = 428, invoices::CREATE;
        /// `GET /share/paymentlink`
        ///
        /// Needs [`settings::READ`](crate::settings::READ).
        #[doc(alias = "generate_invoice_payment_link")]
        GenerateInvoicePaymentLink = 508, settings::READ;
    }
    endpoint_types! {
        /// `POST /einvoices/invoices/{invoice_id}/cancel`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "cancel_einvoice_invoice")]
        CancelEinvoiceInvoice { invoice_id } = 397, invoices::CREATE;
        /// `PUT /invoice/{invoice_id}/customfields`
        ///
        /// Needs [`invoices::UPDATE`](crate::invoices::UPDATE).
        #[doc(alias = "update_custom_fields_in_invoice")]
        UpdateCustomFieldsInInvoice { invoice_id } = 398, invoices::UPDATE;
        /// `DELETE /invoices/expenses/{expense_id}/receipt`
        ///
        /// Needs [`invoices::DELETE`](crate::invoices::DELETE).
        #[doc(alias = "delete_invoice_expense_receipt")]
        DeleteInvoiceExpenseReceipt { expense_id } = 411, invoices::DELETE;
        /// `GET /invoices/reference/{reference_id}`
        ///
        /// Needs [`invoices::READ`](crate::invoices::READ).
        #[doc(alias = "get_invoice_by_reference")]
        GetInvoiceByReference { reference_id } = 421, invoices::READ;
        /// `GET /invoices/{invoice_id}`
        ///
        /// Needs [`invoices::READ`](crate::invoices::READ).
        #[doc(alias = "get_invoice")]
        GetInvoice { invoice_id } = 429, invoices::READ;
        /// `PUT /invoices/{invoice_id}`
        ///
        /// Needs [`invoices::UPDATE`](crate::invoices::UPDATE).
        #[doc(alias = "update_invoice")]
        UpdateInvoice { invoice_id } = 430, invoices::UPDATE;
        /// `DELETE /invoices/{invoice_id}`
        ///
        /// Needs [`invoices::DELETE`](crate::invoices::DELETE).
        #[doc(alias = "delete_invoice")]
        DeleteInvoice { invoice_id } = 431, invoices::DELETE;
        /// `PUT /invoices/{invoice_id}/address/billing`
        ///
        /// Needs [`invoices::UPDATE`](crate::invoices::UPDATE).
        #[doc(alias = "update_invoice_billing_address")]
        UpdateInvoiceBillingAddress { invoice_id } = 432, invoices::UPDATE;
        /// `PUT /invoices/{invoice_id}/address/shipping`
        ///
        /// Needs [`invoices::UPDATE`](crate::invoices::UPDATE).
        #[doc(alias = "update_invoice_shipping_address")]
        UpdateInvoiceShippingAddress { invoice_id } = 433, invoices::UPDATE;
        /// `GET /invoices/{invoice_id}/advancedtrackingdetails`
        ///
        /// Needs [`invoices::READ`](crate::invoices::READ).
        #[doc(alias = "get_invoice_advanced_tracking_details")]
        GetInvoiceAdvancedTrackingDetails { invoice_id } = 434, invoices::READ;
        /// `PUT /invoices/{invoice_id}/advancedtrackingdetails`
        ///
        /// Needs [`invoices::UPDATE`](crate::invoices::UPDATE).
        #[doc(alias = "update_invoice_advanced_tracking_details")]
        UpdateInvoiceAdvancedTrackingDetails { invoice_id } = 435, invoices::UPDATE;
        /// `POST /invoices/{invoice_id}/approve`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "approve_invoice")]
        ApproveInvoice { invoice_id } = 436, invoices::CREATE;
        /// `POST /invoices/{invoice_id}/approve/final`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "finalize_invoice_approval")]
        FinalizeInvoiceApproval { invoice_id } = 437, invoices::CREATE;
        /// `GET /invoices/{invoice_id}/attachment`
        ///
        /// Needs [`invoices::READ`](crate::invoices::READ).
        #[doc(alias = "get_invoice_attachment")]
        GetInvoiceAttachment { invoice_id } = 438, invoices::READ;
        /// `POST /invoices/{invoice_id}/attachment`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "add_invoice_attachment")]
        AddInvoiceAttachment { invoice_id } = 439, invoices::CREATE;
        /// `PUT /invoices/{invoice_id}/attachment`
        ///
        /// Needs [`invoices::UPDATE`](crate::invoices::UPDATE).
        #[doc(alias = "update_invoice_attachment_preference")]
        UpdateInvoiceAttachmentPreference { invoice_id } = 440, invoices::UPDATE;
        /// `DELETE /invoices/{invoice_id}/attachment`
        ///
        /// Needs [`invoices::DELETE`](crate::invoices::DELETE).
        #[doc(alias = "delete_invoice_attachment")]
        DeleteInvoiceAttachment { invoice_id } = 441, invoices::DELETE;
        /// `POST /invoices/{invoice_id}/cfdi/status`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "update_invoice_cfdi_status")]
        UpdateInvoiceCfdiStatus { invoice_id } = 442, invoices::CREATE;
        /// `GET /invoices/{invoice_id}/comments`
        ///
        /// Needs [`invoices::READ`](crate::invoices::READ).
        #[doc(alias = "list_invoice_comments")]
        ListInvoiceComments { invoice_id } = 443, invoices::READ;
        /// `POST /invoices/{invoice_id}/comments`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "add_invoice_comment")]
        AddInvoiceComment { invoice_id } = 444, invoices::CREATE;
        /// `PUT /invoices/{invoice_id}/comments/{comment_id}`
        ///
        /// Needs [`invoices::UPDATE`](crate::invoices::UPDATE).
        #[doc(alias = "update_invoice_comment")]
        UpdateInvoiceComment { invoice_id, comment_id } = 445, invoices::UPDATE;
        /// `DELETE /invoices/{invoice_id}/comments/{comment_id}`
        ///
        /// Needs [`invoices::DELETE`](crate::invoices::DELETE).
        #[doc(alias = "delete_invoice_comment")]
        DeleteInvoiceComment { invoice_id, comment_id } = 446, invoices::DELETE;
        /// `POST /invoices/{invoice_id}/credits`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "apply_credits_to_invoice")]
        ApplyCreditsToInvoice { invoice_id } = 447, invoices::CREATE;
        /// `GET /invoices/{invoice_id}/creditsapplied`
        ///
        /// Needs [`invoices::READ`](crate::invoices::READ).
        #[doc(alias = "list_invoice_credits_applied")]
        ListInvoiceCreditsApplied { invoice_id } = 448, invoices::READ;
        /// `DELETE /invoices/{invoice_id}/creditsapplied/{creditnotes_invoice_id}`
        ///
        /// Needs [`invoices::DELETE`](crate::invoices::DELETE).
        #[doc(alias = "delete_invoice_applied_credit")]
        DeleteInvoiceAppliedCredit { invoice_id, creditnotes_invoice_id } = 449, invoices::DELETE;
        /// `GET /invoices/{invoice_id}/customfields`
        ///
        /// Needs [`invoices::READ`](crate::invoices::READ).
        #[doc(alias = "get_invoice_custom_fields")]
        GetInvoiceCustomFields { invoice_id } = 450, invoices::READ;
        /// `GET /invoices/{invoice_id}/deliverynote/print`
        ///
        /// Needs [`invoices::READ`](crate::invoices::READ).
        #[doc(alias = "print_invoice_delivery_note")]
        PrintInvoiceDeliveryNote { invoice_id } = 451, invoices::READ;
        /// `GET /invoices/{invoice_id}/documents/{document_id}`
        ///
        /// Needs [`invoices::READ`](crate::invoices::READ).
        #[doc(alias = "get_invoice_document_details")]
        GetInvoiceDocumentDetails { invoice_id, document_id } = 452, invoices::READ;
        /// `POST /invoices/{invoice_id}/documents/{document_id}`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "add_invoice_document")]
        AddInvoiceDocument { invoice_id, document_id } = 453, invoices::CREATE;
        /// `DELETE /invoices/{invoice_id}/documents/{document_id}`
        ///
        /// Needs [`invoices::DELETE`](crate::invoices::DELETE).
        #[doc(alias = "delete_invoice_document")]
        DeleteInvoiceDocument { invoice_id, document_id } = 454, invoices::DELETE;
        /// `POST /invoices/{invoice_id}/documents/{document_id}/upload`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "upload_invoice_document")]
        UploadInvoiceDocument { invoice_id, document_id } = 455, invoices::CREATE;
        /// `POST /invoices/{invoice_id}/dsign`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "add_invoice_digital_signature")]
        AddInvoiceDigitalSignature { invoice_id } = 456, invoices::CREATE;
        /// `GET /invoices/{invoice_id}/dsign/template`
        ///
        /// Needs [`invoices::READ`](crate::invoices::READ).
        #[doc(alias = "get_invoice_signature_template")]
        GetInvoiceSignatureTemplate { invoice_id } = 457, invoices::READ;
        /// `POST /invoices/{invoice_id}/dsign/upload`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "upload_invoice_digital_signature")]
        UploadInvoiceDigitalSignature { invoice_id } = 458, invoices::CREATE;
        /// `GET /invoices/{invoice_id}/einvoice`
        ///
        /// Needs [`invoices::READ`](crate::invoices::READ).
        #[doc(alias = "get_invoice_einvoice")]
        GetInvoiceEinvoice { invoice_id } = 459, invoices::READ;
        /// `POST /invoices/{invoice_id}/einvoice/cancel`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "cancel_invoice_einvoice")]
        CancelInvoiceEinvoice { invoice_id } = 460, invoices::CREATE;
        /// `POST /invoices/{invoice_id}/einvoice/fetch`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "fetch_invoice_einvoice")]
        FetchInvoiceEinvoice { invoice_id } = 461, invoices::CREATE;
        /// `PUT /invoices/{invoice_id}/einvoice/paymentstatus`
        ///
        /// Needs [`invoices::UPDATE`](crate::invoices::UPDATE).
        #[doc(alias = "update_invoice_einvoice_payment_status")]
        UpdateInvoiceEinvoicePaymentStatus { invoice_id } = 462, invoices::UPDATE;
        /// `POST /invoices/{invoice_id}/einvoice/push`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "push_invoice_einvoice")]
        PushInvoiceEinvoice { invoice_id } = 463, invoices::CREATE;
        /// `DELETE /invoices/{invoice_id}/einvoice/status`
        ///
        /// Needs [`invoices::DELETE`](crate::invoices::DELETE).
        #[doc(alias = "delete_invoice_einvoice_status")]
        DeleteInvoiceEinvoiceStatus { invoice_id } = 464, invoices::DELETE;
        /// `POST /invoices/{invoice_id}/einvoice/status/cancel`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "mark_invoice_einvoice_cancelled")]
        MarkInvoiceEinvoiceCancelled { invoice_id } = 465, invoices::CREATE;
        /// `POST /invoices/{invoice_id}/einvoice/status/push`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "mark_invoice_einvoice_pushed")]
        MarkInvoiceEinvoicePushed { invoice_id } = 466, invoices::CREATE;
        /// `POST /invoices/{invoice_id}/einvoice/status/recall`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "recall_invoice_einvoice_status")]
        RecallInvoiceEinvoiceStatus { invoice_id } = 467, invoices::CREATE;
        /// `GET /invoices/{invoice_id}/email`
        ///
        /// Needs [`invoices::READ`](crate::invoices::READ).
        #[doc(alias = "get_invoice_email")]
        GetInvoiceEmail { invoice_id } = 468, invoices::READ;
        /// `POST /invoices/{invoice_id}/email`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "email_invoice")]
        EmailInvoice { invoice_id } = 469, invoices::CREATE;
        /// `POST /invoices/{invoice_id}/email/schedule`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "schedule_invoice_email")]
        ScheduleInvoiceEmail { invoice_id } = 470, invoices::CREATE;
        /// `DELETE /invoices/{invoice_id}/email/schedule`
        ///
        /// Needs [`invoices::DELETE`](crate::invoices::DELETE).
        #[doc(alias = "cancel_scheduled_invoice_email")]
        CancelScheduledInvoiceEmail { invoice_id } = 471, invoices::DELETE;
        /// `POST /invoices/{invoice_id}/forcepay`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "force_pay_invoice")]
        ForcePayInvoice { invoice_id } = 472, invoices::CREATE;
        /// `DELETE /invoices/{invoice_id}/lineitems/{line_item_id}`
        ///
        /// Needs [`invoices::DELETE`](crate::invoices::DELETE).
        #[doc(alias = "delete_invoice_line_item")]
        DeleteInvoiceLineItem { invoice_id, line_item_id } = 473, invoices::DELETE;
        /// `POST /invoices/{invoice_id}/mailpdf`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "mail_invoice_pdf")]
        MailInvoicePdf { invoice_id } = 474, invoices::CREATE;
        /// `GET /invoices/{invoice_id}/metadata/{metadata_name}`
        ///
        /// Needs [`invoices::READ`](crate::invoices::READ).
        #[doc(alias = "get_invoice_metadata")]
        GetInvoiceMetadata { invoice_id, metadata_name } = 475, invoices::READ;
        /// `PUT /invoices/{invoice_id}/metadata/{metadata_name}`
        ///
        /// Needs [`invoices::UPDATE`](crate::invoices::UPDATE).
        #[doc(alias = "update_invoice_metadata")]
        UpdateInvoiceMetadata { invoice_id, metadata_name } = 476, invoices::UPDATE;
        /// `POST /invoices/{invoice_id}/onlinepayments/asynchronous`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "create_invoice_asynchronous_online_payment")]
        CreateInvoiceAsynchronousOnlinePayment { invoice_id } = 477, invoices::CREATE;
        /// `POST /invoices/{invoice_id}/onlinepayments/bankaccount`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "add_invoice_online_payment_bank_account")]
        AddInvoiceOnlinePaymentBankAccount { invoice_id } = 478, invoices::CREATE;
        /// `GET /invoices/{invoice_id}/onlinepayments/qr`
        ///
        /// Needs [`invoices::READ`](crate::invoices::READ).
        #[doc(alias = "get_invoice_payment_qr")]
        GetInvoicePaymentQr { invoice_id } = 479, invoices::READ;
        /// `GET /invoices/{invoice_id}/onlinepayments/qr/status`
        ///
        /// Needs [`invoices::READ`](crate::invoices::READ).
        #[doc(alias = "get_invoice_payment_qr_status")]
        GetInvoicePaymentQrStatus { invoice_id } = 480, invoices::READ;
        /// `POST /invoices/{invoice_id}/onlinepayments/synchronous`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "create_invoice_synchronous_online_payment")]
        CreateInvoiceSynchronousOnlinePayment { invoice_id } = 481, invoices::CREATE;
        /// `GET /invoices/{invoice_id}/packingslip/print`
        ///
        /// Needs [`invoices::READ`](crate::invoices::READ).
        #[doc(alias = "print_invoice_packing_slip")]
        PrintInvoicePackingSlip { invoice_id } = 482, invoices::READ;
        /// `GET /invoices/{invoice_id}/paymentreminder`
        ///
        /// Needs [`invoices::READ`](crate::invoices::READ).
        #[doc(alias = "get_payment_reminder_mail_content_for_invoice")]
        GetPaymentReminderMailContentForInvoice { invoice_id } = 483, invoices::READ;
        /// `POST /invoices/{invoice_id}/paymentreminder`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "remind_customer_for_invoice_payment")]
        RemindCustomerForInvoicePayment { invoice_id } = 484, invoices::CREATE;
        /// `POST /invoices/{invoice_id}/paymentreminder/disable`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "disable_invoice_payment_reminder")]
        DisableInvoicePaymentReminder { invoice_id } = 485, invoices::CREATE;
        /// `POST /invoices/{invoice_id}/paymentreminder/enable`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "enable_invoice_payment_reminder")]
        EnableInvoicePaymentReminder { invoice_id } = 486, invoices::CREATE;
        /// `GET /invoices/{invoice_id}/payments`
        ///
        /// Needs [`invoices::READ`](crate::invoices::READ).
        #[doc(alias = "list_invoice_payments")]
        ListInvoicePayments { invoice_id } = 487, invoices::READ;
        /// `DELETE /invoices/{invoice_id}/payments/{invoice_payment_id}`
        ///
        /// Needs [`invoices::DELETE`](crate::invoices::DELETE).
        #[doc(alias = "delete_invoice_payment")]
        DeleteInvoicePayment { invoice_id, invoice_payment_id } = 488, invoices::DELETE;
        /// `PUT /invoices/{invoice_id}/pricebooks/{pricebook_id}`
        ///
        /// Needs [`invoices::UPDATE`](crate::invoices::UPDATE).
        #[doc(alias = "apply_pricebook_to_invoice")]
        ApplyPricebookToInvoice { invoice_id, pricebook_id } = 489, invoices::UPDATE;
        /// `GET /invoices/{invoice_id}/qrcode`
        ///
        /// Needs [`invoices::READ`](crate::invoices::READ).
        #[doc(alias = "get_invoice_qr_code")]
        GetInvoiceQrCode { invoice_id } = 490, invoices::READ;
        /// `POST /invoices/{invoice_id}/reject`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "reject_invoice")]
        RejectInvoice { invoice_id } = 491, invoices::CREATE;
        /// `POST /invoices/{invoice_id}/senddunningnotifications`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "send_invoice_dunning_notifications")]
        SendInvoiceDunningNotifications { invoice_id } = 492, invoices::CREATE;
        /// `POST /invoices/{invoice_id}/sendretrysms`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "send_invoice_retry_sms")]
        SendInvoiceRetrySms { invoice_id } = 493, invoices::CREATE;
        /// `GET /invoices/{invoice_id}/sms`
        ///
        /// Needs [`invoices::READ`](crate::invoices::READ).
        #[doc(alias = "get_invoice_sms")]
        GetInvoiceSms { invoice_id } = 494, invoices::READ;
        /// `POST /invoices/{invoice_id}/sms`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "send_invoice_sms")]
        SendInvoiceSms { invoice_id } = 495, invoices::CREATE;
        /// `POST /invoices/{invoice_id}/snailmail`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "send_invoice_via_snail_mail")]
        SendInvoiceViaSnailMail { invoice_id } = 496, invoices::CREATE;
        /// `POST /invoices/{invoice_id}/status/cancel`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "cancel_invoice")]
        CancelInvoice { invoice_id } = 497, invoices::CREATE;
        /// `POST /invoices/{invoice_id}/status/draft`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "mark_invoice_draft")]
        MarkInvoiceDraft { invoice_id } = 498, invoices::CREATE;
        /// `POST /invoices/{invoice_id}/status/readytopush`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "mark_invoice_ready_to_push")]
        MarkInvoiceReadyToPush { invoice_id } = 499, invoices::CREATE;
        /// `POST /invoices/{invoice_id}/status/sent`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "mark_invoice_sent")]
        MarkInvoiceSent { invoice_id } = 500, invoices::CREATE;
        /// `POST /invoices/{invoice_id}/status/void`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "mark_invoice_void")]
        MarkInvoiceVoid { invoice_id } = 501, invoices::CREATE;
        /// `POST /invoices/{invoice_id}/submit`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "submit_invoice")]
        SubmitInvoice { invoice_id } = 502, invoices::CREATE;
        /// `POST /invoices/{invoice_id}/substatus/{substatus_id}`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "apply_invoice_substatus")]
        ApplyInvoiceSubstatus { invoice_id, substatus_id } = 503, invoices::CREATE;
        /// `DELETE /invoices/{invoice_id}/substatus/{substatus_id}`
        ///
        /// Needs [`invoices::DELETE`](crate::invoices::DELETE).
        #[doc(alias = "delete_invoice_substatus")]
        DeleteInvoiceSubstatus { invoice_id, substatus_id } = 504, invoices::DELETE;
        /// `PUT /invoices/{invoice_id}/templates/{template_id}`
        ///
        /// Needs [`invoices::UPDATE`](crate::invoices::UPDATE).
        #[doc(alias = "update_invoice_template")]
        UpdateInvoiceTemplate { invoice_id, template_id } = 505, invoices::UPDATE;
        /// `POST /invoices/{invoice_id}/writeoff`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "write_off_invoice")]
        WriteOffInvoice { invoice_id } = 506, invoices::CREATE;
        /// `POST /invoices/{invoice_id}/writeoff/cancel`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "cancel_write_off_invoice")]
        CancelWriteOffInvoice { invoice_id } = 507, invoices::CREATE;
    }
}

/// The endpoints that Zoho describes in `items.yml`.
pub mod items {
    endpoint_types! {
        /// `GET /itemdetails`
        ///
        /// Needs [`settings::READ`](crate::settings::READ).
        #[doc(alias = "list_item_details")]
        ListItemDetails = 510, settings::READ;
        /// `GET /items`
        ///
        /// Needs [`settings::READ`](crate::settings::READ).
        #[doc(alias = "list_items")]
        ListItems = 511, settings::READ;
        /// `POST /items`
        ///
        /// Needs [`settings::CREATE`](crate::settings::CREATE).
        #[doc(alias = "create_item")]
        CreateItem = 512, settings::CREATE;
        /// `PUT /items`
        ///
        /// Needs [`settings::UPDATE`](crate::settings::UPDATE).
        #[doc(alias = "update_item_using_custom_field")]
        UpdateItemUsingCustomField = 513, settings::UPDATE;
        /// `POST /items/addtoportal`
        ///
        /// Needs [`settings::CREATE`](crate::settings::CREATE).
        #[doc(alias = "add_items_to_portal")]
        AddItemsToPortal = 514, settings::CREATE;
    }
    endpoint_types! {
        /// `PUT /item/{item_id}/customfields`
        ///
        /// Needs [`settings::UPDATE`](crate::settings::UPDATE).
        #[doc(alias = "update_custom_fields_in_item")]
        UpdateCustomFieldsInItem { item_id } = 509, settings::UPDATE;
        /// `GET /items/{item_id}`
        ///
        /// Needs [`settings::READ`](crate::settings::READ).
        #[doc(alias = "get_item")]
        GetItem { item_id } = 515, settings::READ;
        /// `PUT /items/{item_id}`
        ///
        /// Needs [`settings::UPDATE`](crate::settings::UPDATE).
        #[doc(alias = "update_item")]
        UpdateItem { item_id } = 516, settings::UPDATE;
        /// `DELETE /items/{item_id}`
        ///
        /// Needs [`settings::DELETE`](crate::settings::DELETE).
        #[doc(alias = "delete_item")]
        DeleteItem { item_id } = 517, settings::DELETE;
        /// `POST /items/{item_id}/active`
        ///
        /// Needs [`settings::CREATE`](crate::settings::CREATE).
        #[doc(alias = "mark_item_active")]
        MarkItemActive { item_id } = 518, settings::CREATE;
        /// `POST /items/{item_id}/addtoportal`
        ///
        /// Needs [`settings::CREATE`](crate::settings::CREATE).
        #[doc(alias = "add_item_to_portal")]
        AddItemToPortal { item_id } = 519, settings::CREATE;
        /// `POST /items/{item_id}/inactive`
        ///
        /// Needs [`settings::CREATE`](crate::settings::CREATE).
        #[doc(alias = "mark_item_inactive")]
        MarkItemInactive { item_id } = 520, settings::CREATE;
        /// `POST /items/{item_id}/removefromportal`
        ///
        /// Needs [`settings::CREATE`](crate::settings::CREATE).
        #[doc(alias = "remove_item_from_portal")]
        RemoveItemFromPortal { item_id } = 521, settings::CREATE;
    }
}

/// The endpoints that Zoho describes in `journals.yml`.
pub mod journals {
    endpoint_types! {
        /// `GET /journals`
        ///
        /// Needs [`accountants::READ`](crate::accountants::READ).
        #[doc(alias = "list_journals")]
        ListJournals = 522, accountants::READ;
        /// `POST /journals`
        ///
        /// Needs [`accountants::CREATE`](crate::accountants::CREATE).
        #[doc(alias = "create_journal")]
        CreateJournal = 523, accountants::CREATE;
        /// `POST /journals/approve`
        ///
        /// Needs [`accountants::CREATE`](crate::accountants::CREATE).
        #[doc(alias = "bulk_approve_journals")]
        BulkApproveJournals = 524, accountants::CREATE;
        /// `DELETE /journals/bulkdelete`
        ///
        /// Needs [`accountants::DELETE`](crate::accountants::DELETE).
        #[doc(alias = "bulk_delete_journals")]
        BulkDeleteJournals = 525, accountants::DELETE;
        /// `POST /journals/status/publish`
        ///
        /// Needs [`accountants::CREATE`](crate::accountants::CREATE).
        #[doc(alias = "bulk_publish_journals")]
        BulkPublishJournals = 526, accountants::CREATE;
        /// `POST /journals/submit`
        ///
        /// Needs [`accountants::CREATE`](crate::accountants::CREATE).
        #[doc(alias = "bulk_submit_journals")]
        BulkSubmitJournals = 527, accountants::CREATE;
        /// `GET /recurringjournals`
        ///
        /// Needs [`accountants::READ`](crate::accountants::READ).
        #[doc(alias = "list_recurring_journals")]
        ListRecurringJournals = 544, accountants::READ;
        /// `POST /recurringjournals`
        ///
        /// Needs [`accountants::CREATE`](crate::accountants::CREATE).
        #[doc(alias = "create_recurring_journal")]
        CreateRecurringJournal = 545, accountants::CREATE;
    }
    endpoint_types! {
        /// `GET /journals/{journal_id}`
        ///
        /// Needs [`accountants::READ`](crate::accountants::READ).
        #[doc(alias = "get_journal")]
        GetJournal { journal_id } = 528, accountants::READ;
        /// `PUT /journals/{journal_id}`
        ///
        /// Needs [`accountants::UPDATE`](crate::accountants::UPDATE).
        #[doc(alias = "update_journal")]
        UpdateJournal { journal_id } = 529, accountants::UPDATE;
        /// `DELETE /journals/{journal_id}`
        ///
        /// Needs [`accountants::DELETE`](crate::accountants::DELETE).
        #[doc(alias = "delete_journal")]
        DeleteJournal { journal_id } = 530, accountants::DELETE;
        /// `POST /journals/{journal_id}/approve`
        ///
        /// Needs [`accountants::CREATE`](crate::accountants::CREATE).
        #[doc(alias = "approve_journal")]
        ApproveJournal { journal_id } = 531, accountants::CREATE;
        /// `POST /journals/{journal_id}/attachment`
        ///
        /// Needs [`accountants::CREATE`](crate::accountants::CREATE).
        #[doc(alias = "add_journal_attachment")]
        AddJournalAttachment { journal_id } = 532, accountants::CREATE;
        /// `POST /journals/{journal_id}/comments`
        ///
        /// Needs [`accountants::CREATE`](crate::accountants::CREATE).
        #[doc(alias = "add_journal_comment")]
        AddJournalComment { journal_id } = 533, accountants::CREATE;
        /// `DELETE /journals/{journal_id}/comments/{comment_id}`
        ///
        /// Needs [`accountants::DELETE`](crate::accountants::DELETE).
        #[doc(alias = "delete_journal_comment")]
        DeleteJournalComment { journal_id, comment_id } = 534, accountants::DELETE;
        /// `GET /journals/{journal_id}/credits`
        ///
        /// Needs [`accountants::READ`](crate::accountants::READ).
        #[doc(alias = "list_journal_credits")]
        ListJournalCredits { journal_id } = 535, accountants::READ;
        /// `POST /journals/{journal_id}/credits/{journal_line_id}/bills`
        ///
        /// Needs [`accountants::CREATE`](crate::accountants::CREATE).
        #[doc(alias = "apply_journal_credits_to_bills")]
        ApplyJournalCreditsToBills { journal_id, journal_line_id } = 536, accountants::CREATE;
        /// `POST /journals/{journal_id}/credits/{journal_line_id}/invoices`
        ///
        /// Needs [`accountants::CREATE`](crate::accountants::CREATE).
        #[doc(alias = "apply_journal_credits_to_invoices")]
        ApplyJournalCreditsToInvoices { journal_id, journal_line_id } = 537, accountants::CREATE;
        /// `DELETE /journals/{journal_id}/credits/{journal_line_id}/payables`
        ///
        /// Needs [`accountants::DELETE`](crate::accountants::DELETE).
        #[doc(alias = "delete_journal_credits_payables")]
        DeleteJournalCreditsPayables { journal_id, journal_line_id } = 538, accountants::DELETE;
        /// `DELETE /journals/{journal_id}/credits/{journal_line_id}/receivables`
        ///
        /// Needs [`accountants::DELETE`](crate::accountants::DELETE).
        #[doc(alias = "delete_journal_credits_receivables")]
        DeleteJournalCreditsReceivables { journal_id, journal_line_id } = 539, accountants::DELETE;
        /// `POST /journals/{journal_id}/reject`
        ///
        /// Needs [`accountants::CREATE`](crate::accountants::CREATE).
        #[doc(alias = "reject_journal")]
        RejectJournal { journal_id } = 540, accountants::CREATE;
        /// `POST /journals/{journal_id}/reverse`
        ///
        /// Needs [`accountants::CREATE`](crate::accountants::CREATE).
        #[doc(alias = "reverse_journal")]
        ReverseJournal { journal_id } = 541, accountants::CREATE;
        /// `POST /journals/{journal_id}/status/publish`
        ///
        /// Needs [`accountants::CREATE`](crate::accountants::CREATE).
        #[doc(alias = "mark_journal_published")]
        MarkJournalPublished { journal_id } = 542, accountants::CREATE;
        /// `POST /journals/{journal_id}/submit`
        ///
        /// Needs [`accountants::CREATE`](crate::accountants::CREATE).
        #[doc(alias = "submit_journal_for_approval")]
        SubmitJournalForApproval { journal_id } = 543, accountants::CREATE;
        /// `GET /recurringjournals/{recurring_journal_id}`
        ///
        /// Needs [`accountants::READ`](crate::accountants::READ).
        #[doc(alias = "get_recurring_journal")]
        GetRecurringJournal { recurring_journal_id } = 546, accountants::READ;
        /// `PUT /recurringjournals/{recurring_journal_id}`
        ///
        /// Needs [`accountants::UPDATE`](crate::accountants::UPDATE).
        #[doc(alias = "update_recurring_journal")]
        UpdateRecurringJournal { recurring_journal_id } = 547, accountants::UPDATE;
        /// `DELETE /recurringjournals/{recurring_journal_id}`
        ///
        /// Needs [`accountants::DELETE`](crate::accountants::DELETE).
        #[doc(alias = "delete_recurring_journal")]
        DeleteRecurringJournal { recurring_journal_id } = 548, accountants::DELETE;
        /// `GET /recurringjournals/{recurring_journal_id}/journals`
        ///
        /// Needs [`accountants::READ`](crate::accountants::READ).
        #[doc(alias = "list_child_journals")]
        ListChildJournals { recurring_journal_id } = 549, accountants::READ;
        /// `POST /recurringjournals/{recurring_journal_id}/status/resume`
        ///
        /// Needs [`accountants::CREATE`](crate::accountants::CREATE).
        #[doc(alias = "resume_recurring_journal")]
        ResumeRecurringJournal { recurring_journal_id } = 550, accountants::CREATE;
        /// `POST /recurringjournals/{recurring_journal_id}/status/stop`
        ///
        /// Needs [`accountants::CREATE`](crate::accountants::CREATE).
        #[doc(alias = "stop_recurring_journal")]
        StopRecurringJournal { recurring_journal_id } = 551, accountants::CREATE;
        /// `GET /transactions/{transaction_id}/journals`
        ///
        /// Needs [`accountants::READ`](crate::accountants::READ).
        #[doc(alias = "get_transaction_journal_view")]
        GetTransactionJournalView { transaction_id } = 552, accountants::READ;
    }
}

/// The endpoints that Zoho describes in `locations.yml`.
pub mod locations {
    endpoint_types! {
        /// `GET /locations`
        ///
        /// Needs [`settings::READ`](crate::settings::READ).
        #[doc(alias = "list_locations")]
        ListLocations = 553, settings::READ;
        /// `POST /locations`
        ///
        /// Needs [`settings::CREATE`](crate::settings::CREATE).
        #[doc(alias = "create_location")]
        CreateLocation = 554, settings::CREATE;
        /// `POST /settings/locations/enable`
        ///
        /// Needs [`settings::CREATE`](crate::settings::CREATE).
        #[doc(alias = "enable_locations")]
        EnableLocations = 560, settings::CREATE;
    }
    endpoint_types! {
        /// `PUT /locations/{location_id}`
        ///
        /// Needs [`settings::UPDATE`](crate::settings::UPDATE).
        #[doc(alias = "update_location")]
        UpdateLocation { location_id } = 555, settings::UPDATE;
        /// `DELETE /locations/{location_id}`
        ///
        /// Needs [`settings::DELETE`](crate::settings::DELETE).
        #[doc(alias = "delete_location")]
        DeleteLocation { location_id } = 556, settings::DELETE;
        /// `POST /locations/{location_id}/active`
        ///
        /// Needs [`settings::CREATE`](crate::settings::CREATE).
        #[doc(alias = "mark_location_active")]
        MarkLocationActive { location_id } = 557, settings::CREATE;
        /// `POST /locations/{location_id}/inactive`
        ///
        /// Needs [`settings::CREATE`](crate::settings::CREATE).
        #[doc(alias = "mark_location_inactive")]
        MarkLocationInactive { location_id } = 558, settings::CREATE;
        /// `POST /locations/{location_id}/markasprimary`
        ///
        /// Needs [`settings::CREATE`](crate::settings::CREATE).
        #[doc(alias = "mark_location_primary")]
        MarkLocationPrimary { location_id } = 559, settings::CREATE;
    }
}

/// The endpoints that Zoho describes in `opening-balance.yml`.
pub mod opening_balance {
    endpoint_types! {
        /// `GET /openingbalances/transactions`
        ///
        /// Needs [`settings::READ`](crate::settings::READ).
        #[doc(alias = "list_opening_balance_transactions")]
        ListOpeningBalanceTransactions = 561, settings::READ;
        /// `GET /settings/openingbalancedetails`
        ///
        /// Needs [`settings::READ`](crate::settings::READ).
        #[doc(alias = "list_opening_balance_details")]
        ListOpeningBalanceDetails = 564, settings::READ;
        /// `GET /settings/openingbalances`
        ///
        /// Needs [`settings::READ`](crate::settings::READ).
        #[doc(alias = "get_opening_balance")]
        GetOpeningBalance = 565, settings::READ;
        /// `POST /settings/openingbalances`
        ///
        /// Needs [`settings::CREATE`](crate::settings::CREATE).
        #[doc(alias = "create_opening_balance")]
        CreateOpeningBalance = 566, settings::CREATE;
        /// `PUT /settings/openingbalances`
        ///
        /// Needs [`settings::UPDATE`](crate::settings::UPDATE).
        #[doc(alias = "update_opening_balance")]
        UpdateOpeningBalance = 567, settings::UPDATE;
        /// `DELETE /settings/openingbalances`
        ///
        /// Needs [`settings::DELETE`](crate::settings::DELETE).
        #[doc(alias = "delete_opening_balance")]
        DeleteOpeningBalance = 568, settings::DELETE;
    }
    endpoint_types! {
        /// `POST /openingbalances/{opening_balance_id}/writeoff`
        ///
        /// Needs [`settings::UPDATE`](crate::settings::UPDATE).
        #[doc(alias = "writeoff_opening_balance")]
        WriteoffOpeningBalance { opening_balance_id } = 562, settings::UPDATE;
        /// `POST /openingbalances/{opening_balance_id}/writeoff/cancel`
        ///
        /// Needs [`settings::UPDATE`](crate::settings::UPDATE).
        #[doc(alias = "cancel_writeoff_opening_balance")]
        CancelWriteoffOpeningBalance { opening_balance_id } = 563, settings::UPDATE;
    }
}

/// The endpoints that Zoho describes in `organizations.yml`.
pub mod organizations {
    endpoint_types! {
        /// `GET /organizations`
        ///
        /// Needs [`settings::READ`](crate::settings::READ).
        #[doc(alias = "list_organizations")]
        ListOrganizations = 569, settings::READ;
        /// `POST /organizations`
        ///
        /// Needs [`settings::CREATE`](crate::settings::CREATE).
        #[doc(alias = "create_organization")]
        CreateOrganization = 570, settings::CREATE;
        /// `GET /organizations/address`
        ///
        /// Needs [`settings::READ`](crate::settings::READ).
        #[doc(alias = "get_organization_address")]
        GetOrganizationAddress = 571, settings::READ;
        /// `POST /organizations/address`
        ///
        /// Needs [`settings::CREATE`](crate::settings::CREATE).
        #[doc(alias = "create_organization_address")]
        CreateOrganizationAddress = 572, settings::CREATE;
        /// `GET /organizations/user`
        ///
        /// Needs [`settings::READ`](crate::settings::READ).
        #[doc(alias = "list_organizations_for_user")]
        ListOrganizationsForUser = 575, settings::READ;
    }
    endpoint_types! {
        /// `PUT /organizations/address/{address_id}`
        ///
        /// Needs [`settings::UPDATE`](crate::settings::UPDATE).
        #[doc(alias = "update_organization_address")]
        UpdateOrganizationAddress { address_id } = 573, settings::UPDATE;
        /// `DELETE /organizations/address/{address_id}`
        ///
        /// Needs [`settings::DELETE`](crate::settings::DELETE).
        #[doc(alias = "delete_organization_address")]
        DeleteOrganizationAddress { address_id } = 574, settings::DELETE;
        /// `GET /organizations/{organization_id}`
        ///
        /// Needs [`settings::READ`](crate::settings::READ).
        #[doc(alias = "get_organization")]
        GetOrganization { organization_id } = 576, settings::READ;
        /// `PUT /organizations/{organization_id}`
        ///
        /// Needs [`settings::UPDATE`](crate::settings::UPDATE).
        #[doc(alias = "update_organization")]
        UpdateOrganization { organization_id } = 577, settings::UPDATE;
        /// `POST /organizations/{organization_id}/copysettings`
        ///
        /// Needs [`settings::CREATE`](crate::settings::CREATE).
        #[doc(alias = "copy_organization_settings")]
        CopyOrganizationSettings { organization_id } = 578, settings::CREATE;
        /// `POST /organizations/{organization_id}/downgradetoinvoice`
        ///
        /// Needs [`settings::CREATE`](crate::settings::CREATE).
        #[doc(alias = "downgrade_organization_to_invoice")]
        DowngradeOrganizationToInvoice { organization_id } = 579, settings::CREATE;
        /// `POST /organizations/{organization_id}/inactive`
        ///
        /// Needs [`settings::CREATE`](crate::settings::CREATE).
        #[doc(alias = "mark_organization_inactive")]
        MarkOrganizationInactive { organization_id } = 580, settings::CREATE;
        /// `POST /organizations/{organization_id}/upgradetobooks`
        ///
        /// Needs [`settings::CREATE`](crate::settings::CREATE).
        #[doc(alias = "upgrade_organization_to_books")]
        UpgradeOrganizationToBooks { organization_id } = 581, settings::CREATE;
    }
}

/// The endpoints that Zoho describes in `pricelists.yml`.
pub mod pricelists {
    endpoint_types! {
        /// `GET /pricebooks`
        ///
        /// Needs [`settings::READ`](crate::settings::READ).
        #[doc(alias = "list_pricebooks")]
        ListPricebooks = 582, settings::READ;
        /// `POST /pricebooks`
        ///
        /// Needs [`settings::CREATE`](crate::settings::CREATE).
        #[doc(alias = "create_pricebook")]
        CreatePricebook = 583, settings::CREATE;
        /// `GET /pricebooks/bulkfetch`
        ///
        /// Needs [`settings::READ`](crate::settings::READ).
        #[doc(alias = "bulk_fetch_pricebooks")]
        BulkFetchPricebooks = 584, settings::READ;
        /// `GET /pricebooks/items`
        ///
        /// Needs [`settings::READ`](crate::settings::READ).
        #[doc(alias = "list_pricebook_items")]
        ListPricebookItems = 585, settings::READ;
    }
    endpoint_types! {
        /// `PUT /pricebooks/{pricebook_id}`
        ///
        /// Needs [`settings::UPDATE`](crate::settings::UPDATE).
        #[doc(alias = "update_pricebook")]
        UpdatePricebook { pricebook_id } = 586, settings::UPDATE;
        /// `DELETE /pricebooks/{pricebook_id}`
        ///
        /// Needs [`settings::DELETE`](crate::settings::DELETE).
        #[doc(alias = "delete_pricebook")]
        DeletePricebook { pricebook_id } = 587, settings::DELETE;
        /// `POST /pricebooks/{pricebook_id}/active`
        ///
        /// Needs [`settings::CREATE`](crate::settings::CREATE).
        #[doc(alias = "mark_pricebook_active")]
        MarkPricebookActive { pricebook_id } = 588, settings::CREATE;
        /// `POST /pricebooks/{pricebook_id}/inactive`
        ///
        /// Needs [`settings::CREATE`](crate::settings::CREATE).
        #[doc(alias = "mark_pricebook_inactive")]
        MarkPricebookInactive { pricebook_id } = 589, settings::CREATE;
    }
}

/// The endpoints that Zoho describes in `projects.yml`.
pub mod projects {
    endpoint_types! {
        /// `GET /projects`
        ///
        /// Needs [`projects::READ`](crate::projects::READ).
        #[doc(alias = "list_projects")]
        ListProjects = 590, projects::READ;
        /// `POST /projects`
        ///
        /// Needs [`projects::CREATE`](crate::projects::CREATE).
        #[doc(alias = "create_project")]
        CreateProject = 591, projects::CREATE;
        /// `PUT /projects`
        ///
        /// Needs [`projects::UPDATE`](crate::projects::UPDATE).
        #[doc(alias = "update_projects_using_custom_field")]
        UpdateProjectsUsingCustomField = 592, projects::UPDATE;
    }
    endpoint_types! {
        /// `GET /projects/{project_id}`
        ///
        /// Needs [`projects::READ`](crate::projects::READ).
        #[doc(alias = "get_project")]
        GetProject { project_id } = 593, projects::READ;
        /// `PUT /projects/{project_id}`
        ///
        /// Needs [`projects::UPDATE`](crate::projects::UPDATE).
        #[doc(alias = "update_project")]
        UpdateProject { project_id } = 594, projects::UPDATE;
        /// `DELETE /projects/{project_id}`
        ///
        /// Needs [`projects::DELETE`](crate::projects::DELETE).
        #[doc(alias = "delete_project")]
        DeleteProject { project_id } = 595, projects::DELETE;
        /// `POST /projects/{project_id}/active`
        ///
        /// Needs [`projects::CREATE`](crate::projects::CREATE).
        #[doc(alias = "mark_project_active")]
        MarkProjectActive { project_id } = 596, projects::CREATE;
        /// `POST /projects/{project_id}/clone`
        ///
        /// Needs [`projects::CREATE`](crate::projects::CREATE).
        #[doc(alias = "clone_project")]
        CloneProject { project_id } = 597, projects::CREATE;
        /// `GET /projects/{project_id}/comments`
        ///
        /// Needs [`projects::READ`](crate::projects::READ).
        #[doc(alias = "list_project_comments")]
        ListProjectComments { project_id } = 598, projects::READ;
        /// `POST /projects/{project_id}/comments`
        ///
        /// Needs [`projects::CREATE`](crate::projects::CREATE).
        #[doc(alias = "add_project_comment")]
        AddProjectComment { project_id } = 599, projects::CREATE;
        /// `DELETE /projects/{project_id}/comments/{comment_id}`
        ///
        /// Needs [`projects::DELETE`](crate::projects::DELETE).
        #[doc(alias = "delete_project_comment")]
        DeleteProjectComment { project_id, comment_id } = 600, projects::DELETE;
        /// `POST /projects/{project_id}/inactive`
        ///
        /// Needs [`projects::CREATE`](crate::projects::CREATE).
        #[doc(alias = "mark_project_inactive")]
        MarkProjectInactive { project_id } = 601, projects::CREATE;
        /// `GET /projects/{project_id}/invoices`
        ///
        /// Needs [`projects::READ`](crate::projects::READ).
        #[doc(alias = "list_project_invoices")]
        ListProjectInvoices { project_id } = 602, projects::READ;
        /// `GET /projects/{project_id}/tasks`
        ///
        /// Needs [`projects::READ`](crate::projects::READ).
        #[doc(alias = "list_project_tasks")]
        ListProjectTasks { project_id } = 603, projects::READ;
        /// `POST /projects/{project_id}/tasks`
        ///
        /// Needs [`projects::CREATE`](crate::projects::CREATE).
        #[doc(alias = "add_project_task")]
        AddProjectTask { project_id } = 604, projects::CREATE;
        /// `GET /projects/{project_id}/tasks/{task_id}`
        ///
        /// Needs [`projects::READ`](crate::projects::READ).
        #[doc(alias = "get_project_task")]
        GetProjectTask { project_id, task_id } = 605, projects::READ;
        /// `PUT /projects/{project_id}/tasks/{task_id}`
        ///
        /// Needs [`projects::UPDATE`](crate::projects::UPDATE).
        #[doc(alias = "update_project_task")]
        UpdateProjectTask { project_id, task_id } = 606, projects::UPDATE;
        /// `DELETE /projects/{project_id}/tasks/{task_id}`
        ///
        /// Needs [`projects::DELETE`](crate::projects::DELETE).
        #[doc(alias = "delete_project_task")]
        DeleteProjectTask { project_id, task_id } = 607, projects::DELETE;
        /// `GET /projects/{project_id}/users`
        ///
        /// Needs [`projects::READ`](crate::projects::READ).
        #[doc(alias = "list_project_users")]
        ListProjectUsers { project_id } = 608, projects::READ;
        /// `POST /projects/{project_id}/users`
        ///
        /// Needs [`projects::CREATE`](crate::projects::CREATE).
        #[doc(alias = "add_project_user")]
        AddProjectUser { project_id } = 609, projects::CREATE;
        /// `POST /projects/{project_id}/users/invite`
        ///
        /// Needs [`projects::CREATE`](crate::projects::CREATE).
        #[doc(alias = "invite_project_user")]
        InviteProjectUser { project_id } = 610, projects::CREATE;
        /// `GET /projects/{project_id}/users/{user_id}`
        ///
        /// Needs [`projects::READ`](crate::projects::READ).
        #[doc(alias = "get_project_user")]
        GetProjectUser { project_id, user_id } = 611, projects::READ;
        /// `PUT /projects/{project_id}/users/{user_id}`
        ///
        /// Needs [`projects::UPDATE`](crate::projects::UPDATE).
        #[doc(alias = "update_project_user")]
        UpdateProjectUser { project_id, user_id } = 612, projects::UPDATE;
        /// `DELETE /projects/{project_id}/users/{user_id}`
        ///
        /// Needs [`projects::DELETE`](crate::projects::DELETE).
        #[doc(alias = "delete_project_user")]
        DeleteProjectUser { project_id, user_id } = 613, projects::DELETE;
    }
}

/// The endpoints that Zoho describes in `purchase-order.yml`.
pub mod purchase_order {
    endpoint_types! {
        /// `GET /purchaseorders`
        ///
        /// Needs [`purchaseorders::READ`](crate::purchaseorders::READ).
        #[doc(alias = "list_purchase_orders")]
        ListPurchaseOrders = 615, purchaseorders::READ;
        /// `POST /purchaseorders`
        ///
        /// Needs [`purchaseorders::CREATE`](crate::purchaseorders::CREATE).
        #[doc(alias = "create_purchase_order")]
        CreatePurchaseOrder = 616, purchaseorders::CREATE;
        /// `PUT /purchaseorders`
        ///
        /// Needs [`purchaseorders::UPDATE`](crate::purchaseorders::UPDATE).
        #[doc(alias = "update_purchase_order_using_custom_field")]
        UpdatePurchaseOrderUsingCustomField = 617, purchaseorders::UPDATE;
        /// `GET /purchaseorders/templates`
        ///
        /// Needs [`purchaseorders::READ`](crate::purchaseorders::READ).
        #[doc(alias = "list_purchase_order_templates")]
        ListPurchaseOrderTemplates = 618, purchaseorders::READ;
    }
    endpoint_types! {
        /// `PUT /purchaseorder/{purchaseorder_id}/customfields`
        ///
        /// Needs [`purchaseorders::UPDATE`](crate::purchaseorders::UPDATE).
        #[doc(alias = "update_custom_fields_in_purchase_order")]
        UpdateCustomFieldsInPurchaseOrder { purchaseorder_id } = 614, purchaseorders::UPDATE;
        /// `GET /purchaseorders/{purchaseorder_id}`
        ///
        /// Needs [`purchaseorders::READ`](crate::purchaseorders::READ).
        #[doc(alias = "get_purchase_order")]
        GetPurchaseOrder { purchaseorder_id } = 619, purchaseorders::READ;
        /// `PUT /purchaseorders/{purchaseorder_id}`
        ///
        /// Needs [`purchaseorders::UPDATE`](crate::purchaseorders::UPDATE).
        #[doc(alias = "update_purchase_order")]
        UpdatePurchaseOrder { purchaseorder_id } = 620, purchaseorders::UPDATE;
        /// `DELETE /purchaseorders/{purchaseorder_id}`
        ///
        /// Needs [`purchaseorders::DELETE`](crate::purchaseorders::DELETE).
        #[doc(alias = "delete_purchase_order")]
        DeletePurchaseOrder { purchaseorder_id } = 621, purchaseorders::DELETE;
        /// `PUT /purchaseorders/{purchaseorder_id}/address/billing`
        ///
        /// Needs [`purchaseorders::UPDATE`](crate::purchaseorders::UPDATE).
        #[doc(alias = "update_purchase_order_billing_address")]
        UpdatePurchaseOrderBillingAddress { purchaseorder_id } = 622, purchaseorders::UPDATE;
        /// `POST /purchaseorders/{purchaseorder_id}/approve`
        ///
        /// Needs [`purchaseorders::CREATE`](crate::purchaseorders::CREATE).
        #[doc(alias = "approve_purchase_order")]
        ApprovePurchaseOrder { purchaseorder_id } = 623, purchaseorders::CREATE;
        /// `GET /purchaseorders/{purchaseorder_id}/attachment`
        ///
        /// Needs [`purchaseorders::READ`](crate::purchaseorders::READ).
        #[doc(alias = "get_purchase_order_attachment")]
        GetPurchaseOrderAttachment { purchaseorder_id } = 624, purchaseorders::READ;
        /// `POST /purchaseorders/{purchaseorder_id}/attachment`
        ///
        /// Needs [`purchaseorders::CREATE`](crate::purchaseorders::CREATE).
        #[doc(alias = "add_purchase_order_attachment")]
        AddPurchaseOrderAttachment { purchaseorder_id } = 625, purchaseorders::CREATE;
        /// `PUT /purchaseorders/{purchaseorder_id}/attachment`
        ///
        /// Needs [`purchaseorders::UPDATE`](crate::purchaseorders::UPDATE).
        #[doc(alias = "update_purchase_order_attachment")]
        UpdatePurchaseOrderAttachment { purchaseorder_id } = 626, purchaseorders::UPDATE;
        /// `DELETE /purchaseorders/{purchaseorder_id}/attachment`
        ///
        /// Needs [`purchaseorders::DELETE`](crate::purchaseorders::DELETE).
        #[doc(alias = "delete_purchase_order_attachment")]
        DeletePurchaseOrderAttachment { purchaseorder_id } = 627, purchaseorders::DELETE;
        /// `GET /purchaseorders/{purchaseorder_id}/comments`
        ///
        /// Needs [`purchaseorders::READ`](crate::purchaseorders::READ).
        #[doc(alias = "list_purchase_order_comments")]
        ListPurchaseOrderComments { purchaseorder_id } = 628, purchaseorders::READ;
        /// `POST /purchaseorders/{purchaseorder_id}/comments`
        ///
        /// Needs [`purchaseorders::CREATE`](crate::purchaseorders::CREATE).
        #[doc(alias = "add_purchase_order_comment")]
        AddPurchaseOrderComment { purchaseorder_id } = 629, purchaseorders::CREATE;
        /// `PUT /purchaseorders/{purchaseorder_id}/comments/{comment_id}`
        ///
        /// Needs [`purchaseorders::UPDATE`](crate::purchaseorders::UPDATE).
        #[doc(alias = "update_purchase_order_comment")]
        UpdatePurchaseOrderComment { purchaseorder_id, comment_id } = 630, purchaseorders::UPDATE;
        /// `DELETE /purchaseorders/{purchaseorder_id}/comments/{comment_id}`
        ///
        /// Needs [`purchaseorders::DELETE`](crate::purchaseorders::DELETE).
        #[doc(alias = "delete_purchase_order_comment")]
        DeletePurchaseOrderComment { purchaseorder_id, comment_id } = 631, purchaseorders::DELETE;
        /// `GET /purchaseorders/{purchaseorder_id}/email`
        ///
        /// Needs [`purchaseorders::READ`](crate::purchaseorders::READ).
        #[doc(alias = "get_purchase_order_email")]
        GetPurchaseOrderEmail { purchaseorder_id } = 632, purchaseorders::READ;
        /// `POST /purchaseorders/{purchaseorder_id}/email`
        ///
        /// Needs [`purchaseorders::CREATE`](crate::purchaseorders::CREATE).
        #[doc(alias = "email_purchase_order")]
        EmailPurchaseOrder { purchaseorder_id } = 633, purchaseorders::CREATE;
        /// `POST /purchaseorders/{purchaseorder_id}/reject`
        ///
        /// Needs [`purchaseorders::UPDATE`](crate::purchaseorders::UPDATE).
        #[doc(alias = "reject_purchase_orders")]
        RejectPurchaseOrders { purchaseorder_id } = 634, purchaseorders::UPDATE;
        /// `POST /purchaseorders/{purchaseorder_id}/status/billed`
        ///
        /// Needs [`purchaseorders::CREATE`](crate::purchaseorders::CREATE).
        #[doc(alias = "mark_purchase_order_billed")]
        MarkPurchaseOrderBilled { purchaseorder_id } = 635, purchaseorders::CREATE;
        /// `POST /purchaseorders/{purchaseorder_id}/status/cancelled`
        ///
        /// Needs [`purchaseorders::CREATE`](crate::purchaseorders::CREATE).
        #[doc(alias = "mark_purchase_order_cancelled")]
        MarkPurchaseOrderCancelled { purchaseorder_id } = 636, purchaseorders::CREATE;
        /// `POST /purchaseorders/{purchaseorder_id}/status/open`
        ///
        /// Needs [`purchaseorders::CREATE`](crate::purchaseorders::CREATE).
        #[doc(alias = "mark_purchase_order_open")]
        MarkPurchaseOrderOpen { purchaseorder_id } = 637, purchaseorders::CREATE;
        /// `POST /purchaseorders/{purchaseorder_id}/submit`
        ///
        /// Needs [`purchaseorders::CREATE`](crate::purchaseorders::CREATE).
        #[doc(alias = "submit_purchase_order")]
        SubmitPurchaseOrder { purchaseorder_id } = 638, purchaseorders::CREATE;
        /// `PUT /purchaseorders/{purchaseorder_id}/templates/{template_id}`
        ///
        /// Needs [`purchaseorders::UPDATE`](crate::purchaseorders::UPDATE).
        #[doc(alias = "update_purchase_order_template")]
        UpdatePurchaseOrderTemplate { purchaseorder_id, template_id } = 639, purchaseorders::UPDATE;
    }
}

/// The endpoints that Zoho describes in `recurring-bills.yml`.
pub mod recurring_bills {
    endpoint_types! {
        /// `GET /recurringbills`
        ///
        /// Needs [`bills::READ`](crate::bills::READ).
        #[doc(alias = "list_recurring_bills")]
        ListRecurringBills = 642, bills::READ;
        /// `POST /recurringbills`
        ///
        /// Needs [`bills::CREATE`](crate::bills::CREATE).
        #[doc(alias = "create_recurring_bill")]
        CreateRecurringBill = 643, bills::CREATE;
        /// `PUT /recurringbills`
        ///
        /// Needs [`bills::UPDATE`](crate::bills::UPDATE).
        #[doc(alias = "update_recurring_bill_using_custom_field")]
        UpdateRecurringBillUsingCustomField = 644, bills::UPDATE;
    }
    endpoint_types! {
        /// `GET /recurring_bills/{recurring_bill_id}`
        ///
        /// Needs [`bills::READ`](crate::bills::READ).
        #[doc(alias = "get_recurring_bill")]
        GetRecurringBill { recurring_bill_id } = 640, bills::READ;
        /// `DELETE /recurring_bills/{recurring_bill_id}`
        ///
        /// Needs [`bills::DELETE`](crate::bills::DELETE).
        #[doc(alias = "delete_recurring_bill")]
        DeleteRecurringBill { recurring_bill_id } = 641, bills::DELETE;
        /// `PUT /recurringbills/{recurring_bill_id}`
        ///
        /// Needs [`bills::UPDATE`](crate::bills::UPDATE).
        #[doc(alias = "update_recurring_bill")]
        UpdateRecurringBill { recurring_bill_id } = 645, bills::UPDATE;
        /// `GET /recurringbills/{recurring_bill_id}/comments`
        ///
        /// Needs [`bills::READ`](crate::bills::READ).
        #[doc(alias = "list_recurring_bill_history")]
        ListRecurringBillHistory { recurring_bill_id } = 646, bills::READ;
        /// `POST /recurringbills/{recurring_bill_id}/status/resume`
        ///
        /// Needs [`bills::CREATE`](crate::bills::CREATE).
        #[doc(alias = "resume_recurring_bill")]
        ResumeRecurringBill { recurring_bill_id } = 647, bills::CREATE;
        /// `POST /recurringbills/{recurring_bill_id}/status/stop`
        ///
        /// Needs [`bills::CREATE`](crate::bills::CREATE).
        #[doc(alias = "stop_recurring_bill")]
        StopRecurringBill { recurring_bill_id } = 648, bills::CREATE;
    }
}

/// The endpoints that Zoho describes in `recurring-expenses.yml`.
pub mod recurring_expenses {
    endpoint_types! {
        /// `GET /recurringexpenses`
        ///
        /// Needs [`expenses::READ`](crate::expenses::READ).
        #[doc(alias = "list_recurring_expenses")]
        ListRecurringExpenses = 649, expenses::READ;
        /// `POST /recurringexpenses`
        ///
        /// Needs [`expenses::CREATE`](crate::expenses::CREATE).
        #[doc(alias = "create_recurring_expense")]
        CreateRecurringExpense = 650, expenses::CREATE;
        /// `PUT /recurringexpenses`
        ///
        /// Needs [`expenses::UPDATE`](crate::expenses::UPDATE).
        #[doc(alias = "update_recurring_expense_using_custom_field")]
        UpdateRecurringExpenseUsingCustomField = 651, expenses::UPDATE;
    }
    endpoint_types! {
        /// `GET /recurringexpenses/{recurring_expense_id}`
        ///
        /// Needs [`expenses::READ`](crate::expenses::READ).
        #[doc(alias = "get_recurring_expense")]
        GetRecurringExpense { recurring_expense_id } = 652, expenses::READ;
        /// `PUT /recurringexpenses/{recurring_expense_id}`
        ///
        /// Needs [`expenses::UPDATE`](crate::expenses::UPDATE).
        #[doc(alias = "update_recurring_expense")]
        UpdateRecurringExpense { recurring_expense_id } = 653, expenses::UPDATE;
        /// `DELETE /recurringexpenses/{recurring_expense_id}`
        ///
        /// Needs [`expenses::DELETE`](crate::expenses::DELETE).
        #[doc(alias = "delete_recurring_expense")]
        DeleteRecurringExpense { recurring_expense_id } = 654, expenses::DELETE;
        /// `GET /recurringexpenses/{recurring_expense_id}/comments`
        ///
        /// Needs [`expenses::READ`](crate::expenses::READ).
        #[doc(alias = "list_recurring_expense_history")]
        ListRecurringExpenseHistory { recurring_expense_id } = 655, expenses::READ;
        /// `GET /recurringexpenses/{recurring_expense_id}/expenses`
        ///
        /// Needs [`expenses::READ`](crate::expenses::READ).
        #[doc(alias = "list_child_expenses_of_recurring_expense")]
        ListChildExpensesOfRecurringExpense { recurring_expense_id } = 656, expenses::READ;
        /// `POST /recurringexpenses/{recurring_expense_id}/status/resume`
        ///
        /// Needs [`expenses::CREATE`](crate::expenses::CREATE).
        #[doc(alias = "resume_recurring_expense")]
        ResumeRecurringExpense { recurring_expense_id } = 657, expenses::CREATE;
        /// `POST /recurringexpenses/{recurring_expense_id}/status/stop`
        ///
        /// Needs [`expenses::CREATE`](crate::expenses::CREATE).
        #[doc(alias = "stop_recurring_expense")]
        StopRecurringExpense { recurring_expense_id } = 658, expenses::CREATE;
    }
}

/// The endpoints that Zoho describes in `recurring-invoices.yml`.
pub mod recurring_invoices {
    endpoint_types! {
        /// `GET /recurringinvoices`
        ///
        /// Needs [`invoices::READ`](crate::invoices::READ).
        #[doc(alias = "list_recurring_invoices")]
        ListRecurringInvoices = 659, invoices::READ;
        /// `POST /recurringinvoices`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "create_recurring_invoice")]
        CreateRecurringInvoice = 660, invoices::CREATE;
        /// `PUT /recurringinvoices`
        ///
        /// Needs [`invoices::UPDATE`](crate::invoices::UPDATE).
        #[doc(alias = "update_recurring_invoice_using_custom_field")]
        UpdateRecurringInvoiceUsingCustomField = 661, invoices::UPDATE;
        /// `GET /recurringinvoices/dashboard`
        ///
        /// Needs [`invoices::READ`](crate::invoices::READ).
        #[doc(alias = "get_recurring_invoice_dashboard")]
        GetRecurringInvoiceDashboard = 662, invoices::READ;
        /// `POST /recurringinvoices/status/resume`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "resume_recurring_invoices")]
        ResumeRecurringInvoices = 663, invoices::CREATE;
        /// `POST /recurringinvoices/status/stop`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "stop_recurring_invoices")]
        StopRecurringInvoices = 664, invoices::CREATE;
    }
    endpoint_types! {
        /// `GET /recurringinvoices/{recurring_invoice_id}`
        ///
        /// Needs [`invoices::READ`](crate::invoices::READ).
        #[doc(alias = "get_recurring_invoice")]
        GetRecurringInvoice { recurring_invoice_id } = 665, invoices::READ;
        /// `PUT /recurringinvoices/{recurring_invoice_id}`
        ///
        /// Needs [`invoices::UPDATE`](crate::invoices::UPDATE).
        #[doc(alias = "update_recurring_invoice")]
        UpdateRecurringInvoice { recurring_invoice_id } = 666, invoices::UPDATE;
        /// `DELETE /recurringinvoices/{recurring_invoice_id}`
        ///
        /// Needs [`invoices::DELETE`](crate::invoices::DELETE).
        #[doc(alias = "delete_recurring_invoice")]
        DeleteRecurringInvoice { recurring_invoice_id } = 667, invoices::DELETE;
        /// `POST /recurringinvoices/{recurring_invoice_id}/autobill/disable`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "disable_recurring_invoice_autobill")]
        DisableRecurringInvoiceAutobill { recurring_invoice_id } = 668, invoices::CREATE;
        /// `POST /recurringinvoices/{recurring_invoice_id}/autobill/enable`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "enable_recurring_invoice_autobill")]
        EnableRecurringInvoiceAutobill { recurring_invoice_id } = 669, invoices::CREATE;
        /// `DELETE /recurringinvoices/{recurring_invoice_id}/bankaccount`
        ///
        /// Needs [`invoices::DELETE`](crate::invoices::DELETE).
        #[doc(alias = "delete_recurring_invoice_bank_account")]
        DeleteRecurringInvoiceBankAccount { recurring_invoice_id } = 670, invoices::DELETE;
        /// `POST /recurringinvoices/{recurring_invoice_id}/bankaccount/{account_id}`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "associate_recurring_invoice_bank_account")]
        AssociateRecurringInvoiceBankAccount { recurring_invoice_id, account_id } = 671, invoices::CREATE;
        /// `DELETE /recurringinvoices/{recurring_invoice_id}/card`
        ///
        /// Needs [`invoices::DELETE`](crate::invoices::DELETE).
        #[doc(alias = "delete_recurring_invoice_card")]
        DeleteRecurringInvoiceCard { recurring_invoice_id } = 672, invoices::DELETE;
        /// `POST /recurringinvoices/{recurring_invoice_id}/card/{card_id}`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "associate_recurring_invoice_card")]
        AssociateRecurringInvoiceCard { recurring_invoice_id, card_id } = 673, invoices::CREATE;
        /// `GET /recurringinvoices/{recurring_invoice_id}/comments`
        ///
        /// Needs [`invoices::READ`](crate::invoices::READ).
        #[doc(alias = "list_recurring_invoice_history")]
        ListRecurringInvoiceHistory { recurring_invoice_id } = 674, invoices::READ;
        /// `GET /recurringinvoices/{recurring_invoice_id}/invoices`
        ///
        /// Needs [`invoices::READ`](crate::invoices::READ).
        #[doc(alias = "list_recurring_invoice_child_invoices")]
        ListRecurringInvoiceChildInvoices { recurring_invoice_id } = 675, invoices::READ;
        /// `POST /recurringinvoices/{recurring_invoice_id}/status/resume`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "resume_recurring_invoice")]
        ResumeRecurringInvoice { recurring_invoice_id } = 676, invoices::CREATE;
        /// `POST /recurringinvoices/{recurring_invoice_id}/status/stop`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "stop_recurring_invoice")]
        StopRecurringInvoice { recurring_invoice_id } = 677, invoices::CREATE;
        /// `PUT /recurringinvoices/{recurring_invoice_id}/templates/{template_id}`
        ///
        /// Needs [`invoices::UPDATE`](crate::invoices::UPDATE).
        #[doc(alias = "update_recurring_invoice_template")]
        UpdateRecurringInvoiceTemplate { recurring_invoice_id, template_id } = 678, invoices::UPDATE;
    }
}

/// The endpoints that Zoho describes in `registers.yml`.
pub mod registers {
    endpoint_types! {
        /// `GET /registers/{account_id}/budgetvsactuals`
        ///
        /// Needs [`accountants::READ`](crate::accountants::READ).
        #[doc(alias = "get_register_budget_vs_actuals")]
        GetRegisterBudgetVsActuals { account_id } = 679, accountants::READ;
        /// `GET /registers/{account_id}/bulkhistory`
        ///
        /// Needs [`accountants::READ`](crate::accountants::READ).
        #[doc(alias = "list_register_bulk_action_history")]
        ListRegisterBulkActionHistory { account_id } = 680, accountants::READ;
        /// `GET /registers/{account_id}/bulkhistory/{comment_id}`
        ///
        /// Needs [`accountants::READ`](crate::accountants::READ).
        #[doc(alias = "get_register_bulk_action_history")]
        GetRegisterBulkActionHistory { account_id, comment_id } = 681, accountants::READ;
        /// `GET /registers/{account_id}/bulkupdate/editpage`
        ///
        /// Needs [`accountants::READ`](crate::accountants::READ).
        #[doc(alias = "get_register_bulk_update_editpage")]
        GetRegisterBulkUpdateEditpage { account_id } = 682, accountants::READ;
        /// `GET /registers/{account_id}/transactions`
        ///
        /// Needs [`accountants::READ`](crate::accountants::READ).
        #[doc(alias = "list_register_transactions")]
        ListRegisterTransactions { account_id } = 683, accountants::READ;
        /// `PUT /registers/{account_id}/transactions/bulkdelete`
        ///
        /// Needs [`accountants::UPDATE`](crate::accountants::UPDATE).
        #[doc(alias = "bulk_delete_register_transactions")]
        BulkDeleteRegisterTransactions { account_id } = 684, accountants::UPDATE;
        /// `PUT /registers/{account_id}/transactions/bulkupdate`
        ///
        /// Needs [`accountants::UPDATE`](crate::accountants::UPDATE).
        #[doc(alias = "bulk_update_register_transactions")]
        BulkUpdateRegisterTransactions { account_id } = 685, accountants::UPDATE;
    }
}

/// The endpoints that Zoho describes in `reporting-tags.yml`.
pub mod reporting_tags {
    endpoint_types! {
        /// `GET /reportingtags`
        ///
        /// Needs [`settings::READ`](crate::settings::READ).
        #[doc(alias = "get_tags")]
        GetTags = 686, settings::READ;
        /// `POST /reportingtags`
        ///
        /// Needs [`settings::CREATE`](crate::settings::CREATE).
        #[doc(alias = "create_tag")]
        CreateTag = 687, settings::CREATE;
        /// `GET /reportingtags/options`
        ///
        /// Needs [`settings::READ`](crate::settings::READ).
        #[doc(alias = "get_all_tag_options")]
        GetAllTagOptions = 689, settings::READ;
        /// `PUT /reportingtags/reorder`
        ///
        /// Needs [`settings::UPDATE`](crate::settings::UPDATE).
        #[doc(alias = "reorder_tags")]
        ReorderTags = 690, settings::UPDATE;
    }
    endpoint_types! {
        /// `GET /reportingtags/{tag_id}/options/all`
        ///
        /// Needs [`settings::READ`](crate::settings::READ).
        #[doc(alias = "all_tag_options")]
        AllTagOptions { tag_id } = 688, settings::READ;
        /// `POST /reportingtags/{tag_id}`
        ///
        /// Needs [`settings::READ`](crate::settings::READ).
        #[doc(alias = "mark_default_option")]
        MarkDefaultOption { tag_id } = 691, settings::READ;
        /// `PUT /reportingtags/{tag_id}`
        ///
        /// Needs [`settings::UPDATE`](crate::settings::UPDATE).
        #[doc(alias = "update_tag")]
        UpdateTag { tag_id } = 692, settings::UPDATE;
        /// `DELETE /reportingtags/{tag_id}`
        ///
        /// Needs [`settings::DELETE`](crate::settings::DELETE).
        #[doc(alias = "delete_tag")]
        DeleteTag { tag_id } = 693, settings::DELETE;
        /// `POST /reportingtags/{tag_id}/active`
        ///
        /// Needs [`settings::UPDATE`](crate::settings::UPDATE).
        #[doc(alias = "active_tag")]
        ActiveTag { tag_id } = 694, settings::UPDATE;
        /// `PUT /reportingtags/{tag_id}/criteria`
        ///
        /// Needs [`settings::UPDATE`](crate::settings::UPDATE).
        #[doc(alias = "update_tag_criteria")]
        UpdateTagCriteria { tag_id } = 695, settings::UPDATE;
        /// `POST /reportingtags/{tag_id}/inactive`
        ///
        /// Needs [`settings::UPDATE`](crate::settings::UPDATE).
        #[doc(alias = "inactive_tag")]
        InactiveTag { tag_id } = 696, settings::UPDATE;
        /// `POST /reportingtags/{tag_id}/option/{option_id}/active`
        ///
        /// Needs [`settings::UPDATE`](crate::settings::UPDATE).
        #[doc(alias = "active_tag_option")]
        ActiveTagOption { tag_id, option_id } = 697, settings::UPDATE;
        /// `POST /reportingtags/{tag_id}/option/{option_id}/inactive`
        ///
        /// Needs [`settings::UPDATE`](crate::settings::UPDATE).
        #[doc(alias = "inactive_tag_option")]
        InactiveTagOption { tag_id, option_id } = 698, settings::UPDATE;
        /// `PUT /reportingtags/{tag_id}/options`
        ///
        /// Needs [`settings::UPDATE`](crate::settings::UPDATE).
        #[doc(alias = "update_tag_options")]
        UpdateTagOptions { tag_id } = 699, settings::UPDATE;
    }
}

/// The endpoints that Zoho describes in `retainer-invoices.yml`.
pub mod retainer_invoices {
    endpoint_types! {
        /// `GET /retainerinvoices`
        ///
        /// Needs [`invoices::READ`](crate::invoices::READ).
        #[doc(alias = "list_retainer_invoices")]
        ListRetainerInvoices = 700, invoices::READ;
        /// `POST /retainerinvoices`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "create_retainer_invoice")]
        CreateRetainerInvoice = 701, invoices::CREATE;
        /// `GET /retainerinvoices/templates`
        ///
        /// Needs [`invoices::READ`](crate::invoices::READ).
        #[doc(alias = "list_retainer_invoice_templates")]
        ListRetainerInvoiceTemplates = 702, invoices::READ;
    }
    endpoint_types! {
        /// `GET /retainerinvoices/{retainerinvoice_id}`
        ///
        /// Needs [`invoices::READ`](crate::invoices::READ).
        #[doc(alias = "get_retainer_invoice")]
        GetRetainerInvoice { retainerinvoice_id } = 703, invoices::READ;
        /// `PUT /retainerinvoices/{retainerinvoice_id}`
        ///
        /// Needs [`invoices::UPDATE`](crate::invoices::UPDATE).
        #[doc(alias = "update_retainer_invoice")]
        UpdateRetainerInvoice { retainerinvoice_id } = 704, invoices::UPDATE;
        /// `DELETE /retainerinvoices/{retainerinvoice_id}`
        ///
        /// Needs [`invoices::DELETE`](crate::invoices::DELETE).
        #[doc(alias = "delete_retainer_invoice")]
        DeleteRetainerInvoice { retainerinvoice_id } = 705, invoices::DELETE;
        /// `PUT /retainerinvoices/{retainerinvoice_id}/address/billing`
        ///
        /// Needs [`invoices::UPDATE`](crate::invoices::UPDATE).
        #[doc(alias = "update_retainer_invoice_billing_address")]
        UpdateRetainerInvoiceBillingAddress { retainerinvoice_id } = 706, invoices::UPDATE;
        /// `POST /retainerinvoices/{retainerinvoice_id}/approve`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "approve_retainer_invoice")]
        ApproveRetainerInvoice { retainerinvoice_id } = 707, invoices::CREATE;
        /// `GET /retainerinvoices/{retainerinvoice_id}/attachment`
        ///
        /// Needs [`invoices::READ`](crate::invoices::READ).
        #[doc(alias = "get_retainer_invoice_attachment")]
        GetRetainerInvoiceAttachment { retainerinvoice_id } = 708, invoices::READ;
        /// `POST /retainerinvoices/{retainerinvoice_id}/attachment`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "add_retainer_invoice_attachment")]
        AddRetainerInvoiceAttachment { retainerinvoice_id } = 709, invoices::CREATE;
        /// `GET /retainerinvoices/{retainerinvoice_id}/comments`
        ///
        /// Needs [`invoices::READ`](crate::invoices::READ).
        #[doc(alias = "list_retainer_invoice")]
        ListRetainerInvoice { retainerinvoice_id } = 710, invoices::READ;
        /// `POST /retainerinvoices/{retainerinvoice_id}/comments`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "add_retainer_invoice_comment")]
        AddRetainerInvoiceComment { retainerinvoice_id } = 711, invoices::CREATE;
        /// `PUT /retainerinvoices/{retainerinvoice_id}/comments/{comment_id}`
        ///
        /// Needs [`invoices::UPDATE`](crate::invoices::UPDATE).
        #[doc(alias = "update_retainer_invoice_comment")]
        UpdateRetainerInvoiceComment { retainerinvoice_id, comment_id } = 712, invoices::UPDATE;
        /// `DELETE /retainerinvoices/{retainerinvoice_id}/comments/{comment_id}`
        ///
        /// Needs [`invoices::DELETE`](crate::invoices::DELETE).
        #[doc(alias = "delete_retainer_invoice_comment")]
        DeleteRetainerInvoiceComment { retainerinvoice_id, comment_id } = 713, invoices::DELETE;
        /// `DELETE /retainerinvoices/{retainerinvoice_id}/documents/{document_id}`
        ///
        /// Needs [`invoices::DELETE`](crate::invoices::DELETE).
        #[doc(alias = "delete_retainer_invoice_attachment")]
        DeleteRetainerInvoiceAttachment { retainerinvoice_id, document_id } = 714, invoices::DELETE;
        /// `GET /retainerinvoices/{retainerinvoice_id}/email`
        ///
        /// Needs [`invoices::READ`](crate::invoices::READ).
        #[doc(alias = "get_retainer_invoice_email")]
        GetRetainerInvoiceEmail { retainerinvoice_id } = 715, invoices::READ;
        /// `POST /retainerinvoices/{retainerinvoice_id}/email`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "email_retainer_invoice")]
        EmailRetainerInvoice { retainerinvoice_id } = 716, invoices::CREATE;
        /// `POST /retainerinvoices/{retainerinvoice_id}/invoices`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "apply_retainer_payments_to_invoices")]
        ApplyRetainerPaymentsToInvoices { retainerinvoice_id } = 717, invoices::CREATE;
        /// `DELETE /retainerinvoices/{retainerinvoice_id}/invoices/{invoice_id}`
        ///
        /// Needs [`invoices::DELETE`](crate::invoices::DELETE).
        #[doc(alias = "delete_applied_retainer_payment")]
        DeleteAppliedRetainerPayment { retainerinvoice_id, invoice_id } = 718, invoices::DELETE;
        /// `POST /retainerinvoices/{retainerinvoice_id}/onlinepayments/asynchronous`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "create_retainer_invoice_async_online_payment")]
        CreateRetainerInvoiceAsyncOnlinePayment { retainerinvoice_id } = 719, invoices::CREATE;
        /// `POST /retainerinvoices/{retainerinvoice_id}/status/draft`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "mark_retainer_invoice_draft")]
        MarkRetainerInvoiceDraft { retainerinvoice_id } = 720, invoices::CREATE;
        /// `POST /retainerinvoices/{retainerinvoice_id}/status/sent`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "mark_retainer_invoice_sent")]
        MarkRetainerInvoiceSent { retainerinvoice_id } = 721, invoices::CREATE;
        /// `POST /retainerinvoices/{retainerinvoice_id}/status/void`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "mark_retainer_invoice_void")]
        MarkRetainerInvoiceVoid { retainerinvoice_id } = 722, invoices::CREATE;
        /// `POST /retainerinvoices/{retainerinvoice_id}/submit`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "submit_retainer_invoice")]
        SubmitRetainerInvoice { retainerinvoice_id } = 723, invoices::CREATE;
        /// `PUT /retainerinvoices/{retainerinvoice_id}/templates/{template_id}`
        ///
        /// Needs [`invoices::UPDATE`](crate::invoices::UPDATE).
        #[doc(alias = "update_retainer_invoice_template")]
        UpdateRetainerInvoiceTemplate { retainerinvoice_id, template_id } = 724, invoices::UPDATE;
    }
}

/// The endpoints that Zoho describes in `sales-order.yml`.
pub mod sales_order {
    endpoint_types! {
        /// `GET /salesorders`
        ///
        /// Needs [`salesorders::READ`](crate::salesorders::READ).
        #[doc(alias = "list_sales_orders")]
        ListSalesOrders = 726, salesorders::READ;
        /// `POST /salesorders`
        ///
        /// Needs [`salesorders::CREATE`](crate::salesorders::CREATE).
        #[doc(alias = "create_sales_order")]
        CreateSalesOrder = 727, salesorders::CREATE;
        /// `PUT /salesorders`
        ///
        /// Needs [`salesorders::UPDATE`](crate::salesorders::UPDATE).
        #[doc(alias = "update_sales_order_using_custom_field")]
        UpdateSalesOrderUsingCustomField = 728, salesorders::UPDATE;
        /// `GET /salesorders/pdf`
        ///
        /// Needs [`salesorders::READ`](crate::salesorders::READ).
        #[doc(alias = "bulk_export_sales_orders_as_pdf")]
        BulkExportSalesOrdersAsPdf = 729, salesorders::READ;
        /// `GET /salesorders/print`
        ///
        /// Needs [`salesorders::READ`](crate::salesorders::READ).
        #[doc(alias = "bulk_print_sales_orders")]
        BulkPrintSalesOrders = 730, salesorders::READ;
        /// `GET /salesorders/templates`
        ///
        /// Needs [`salesorders::READ`](crate::salesorders::READ).
        #[doc(alias = "list_sales_order_templates")]
        ListSalesOrderTemplates = 731, salesorders::READ;
    }
    endpoint_types! {
        /// `PUT /salesorder/{salesorder_id}/customfields`
        ///
        /// Needs [`salesorders::UPDATE`](crate::salesorders::UPDATE).
        #[doc(alias = "update_salesorder_customfields")]
        UpdateSalesorderCustomfields { salesorder_id } = 725, salesorders::UPDATE;
        /// `GET /salesorders/{salesorder_id}`
        ///
        /// Needs [`salesorders::READ`](crate::salesorders::READ).
        #[doc(alias = "get_sales_order")]
        GetSalesOrder { salesorder_id } = 732, salesorders::READ;
        /// `PUT /salesorders/{salesorder_id}`
        ///
        /// Needs [`salesorders::UPDATE`](crate::salesorders::UPDATE).
        #[doc(alias = "update_sales_order")]
        UpdateSalesOrder { salesorder_id } = 733, salesorders::UPDATE;
        /// `DELETE /salesorders/{salesorder_id}`
        ///
        /// Needs [`salesorders::DELETE`](crate::salesorders::DELETE).
        #[doc(alias = "delete_sales_order")]
        DeleteSalesOrder { salesorder_id } = 734, salesorders::DELETE;
        /// `PUT /salesorders/{salesorder_id}/address/billing`
        ///
        /// Needs [`salesorders::UPDATE`](crate::salesorders::UPDATE).
        #[doc(alias = "update_sales_order_billing_address")]
        UpdateSalesOrderBillingAddress { salesorder_id } = 735, salesorders::UPDATE;
        /// `PUT /salesorders/{salesorder_id}/address/shipping`
        ///
        /// Needs [`salesorders::UPDATE`](crate::salesorders::UPDATE).
        #[doc(alias = "update_sales_order_shipping_address")]
        UpdateSalesOrderShippingAddress { salesorder_id } = 736, salesorders::UPDATE;
        /// `POST /salesorders/{salesorder_id}/approve`
        ///
        /// Needs [`salesorders::CREATE`](crate::salesorders::CREATE).
        #[doc(alias = "approve_sales_order")]
        ApproveSalesOrder { salesorder_id } = 737, salesorders::CREATE;
        /// `GET /salesorders/{salesorder_id}/attachment`
        ///
        /// Needs [`salesorders::READ`](crate::salesorders::READ).
        #[doc(alias = "get_sales_order_attachment")]
        GetSalesOrderAttachment { salesorder_id } = 738, salesorders::READ;
        /// `POST /salesorders/{salesorder_id}/attachment`
        ///
        /// Needs [`salesorders::CREATE`](crate::salesorders::CREATE).
        #[doc(alias = "add_sales_order_attachment")]
        AddSalesOrderAttachment { salesorder_id } = 739, salesorders::CREATE;
        /// `PUT /salesorders/{salesorder_id}/attachment`
        ///
        /// Needs [`salesorders::UPDATE`](crate::salesorders::UPDATE).
        #[doc(alias = "update_sales_order_attachment_preference")]
        UpdateSalesOrderAttachmentPreference { salesorder_id } = 740, salesorders::UPDATE;
        /// `DELETE /salesorders/{salesorder_id}/attachment`
        ///
        /// Needs [`salesorders::DELETE`](crate::salesorders::DELETE).
        #[doc(alias = "delete_sales_order_attachment")]
        DeleteSalesOrderAttachment { salesorder_id } = 741, salesorders::DELETE;
        /// `GET /salesorders/{salesorder_id}/comments`
        ///
        /// Needs [`salesorders::READ`](crate::salesorders::READ).
        #[doc(alias = "list_sales_order_comments")]
        ListSalesOrderComments { salesorder_id } = 742, salesorders::READ;
        /// `POST /salesorders/{salesorder_id}/comments`
        ///
        /// Needs [`salesorders::CREATE`](crate::salesorders::CREATE).
        #[doc(alias = "add_sales_order_comment")]
        AddSalesOrderComment { salesorder_id } = 743, salesorders::CREATE;
        /// `PUT /salesorders/{salesorder_id}/comments/{comment_id}`
        ///
        /// Needs [`salesorders::UPDATE`](crate::salesorders::UPDATE).
        #[doc(alias = "update_sales_order_comment")]
        UpdateSalesOrderComment { salesorder_id, comment_id } = 744, salesorders::UPDATE;
        /// `DELETE /salesorders/{salesorder_id}/comments/{comment_id}`
        ///
        /// Needs [`salesorders::DELETE`](crate::salesorders::DELETE).
        #[doc(alias = "delete_sales_order_comment")]
        DeleteSalesOrderComment { salesorder_id, comment_id } = 745, salesorders::DELETE;
        /// `GET /salesorders/{salesorder_id}/email`
        ///
        /// Needs [`salesorders::READ`](crate::salesorders::READ).
        #[doc(alias = "get_sales_order_email")]
        GetSalesOrderEmail { salesorder_id } = 746, salesorders::READ;
        /// `POST /salesorders/{salesorder_id}/email`
        ///
        /// Needs [`salesorders::CREATE`](crate::salesorders::CREATE).
        #[doc(alias = "email_sales_order")]
        EmailSalesOrder { salesorder_id } = 747, salesorders::CREATE;
        /// `POST /salesorders/{salesorder_id}/status/open`
        ///
        /// Needs [`salesorders::CREATE`](crate::salesorders::CREATE).
        #[doc(alias = "mark_sales_order_as_open")]
        MarkSalesOrderAsOpen { salesorder_id } = 748, salesorders::CREATE;
        /// `POST /salesorders/{salesorder_id}/status/void`
        ///
        /// Needs [`salesorders::CREATE`](crate::salesorders::CREATE).
        #[doc(alias = "mark_sales_order_as_void")]
        MarkSalesOrderAsVoid { salesorder_id } = 749, salesorders::CREATE;
        /// `POST /salesorders/{salesorder_id}/submit`
        ///
        /// Needs [`salesorders::CREATE`](crate::salesorders::CREATE).
        #[doc(alias = "submit_sales_order")]
        SubmitSalesOrder { salesorder_id } = 750, salesorders::CREATE;
        /// `POST /salesorders/{salesorder_id}/substatus/{status_code}`
        ///
        /// Needs [`salesorders::CREATE`](crate::salesorders::CREATE).
        #[doc(alias = "update_sales_order_sub_status")]
        UpdateSalesOrderSubStatus { salesorder_id, status_code } = 751, salesorders::CREATE;
        /// `PUT /salesorders/{salesorder_id}/templates/{template_id}`
        ///
        /// Needs [`salesorders::UPDATE`](crate::salesorders::UPDATE).
        #[doc(alias = "update_sales_order_template")]
        UpdateSalesOrderTemplate { salesorder_id, template_id } = 752, salesorders::UPDATE;
    }
}

/// The endpoints that Zoho describes in `sales-receipt.yml`.
pub mod sales_receipt {
    endpoint_types! {
        /// `GET /salesreceipts`
        ///
        /// Needs [`invoices::READ`](crate::invoices::READ).
        #[doc(alias = "list_sales_receipts")]
        ListSalesReceipts = 753, invoices::READ;
        /// `POST /salesreceipts`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "create_sales_receipt")]
        CreateSalesReceipt = 754, invoices::CREATE;
    }
    endpoint_types! {
        /// `GET /salesreceipts/{sales_receipt_id}`
        ///
        /// Needs [`invoices::READ`](crate::invoices::READ).
        #[doc(alias = "get_sales_receipt")]
        GetSalesReceipt { sales_receipt_id } = 755, invoices::READ;
        /// `PUT /salesreceipts/{sales_receipt_id}`
        ///
        /// Needs [`invoices::UPDATE`](crate::invoices::UPDATE).
        #[doc(alias = "update_sales_receipt")]
        UpdateSalesReceipt { sales_receipt_id } = 756, invoices::UPDATE;
        /// `DELETE /salesreceipts/{sales_receipt_id}`
        ///
        /// Needs [`invoices::DELETE`](crate::invoices::DELETE).
        #[doc(alias = "delete_sales_receipt")]
        DeleteSalesReceipt { sales_receipt_id } = 757, invoices::DELETE;
        /// `POST /salesreceipts/{sales_receipt_id}/email`
        ///
        /// Needs [`invoices::CREATE`](crate::invoices::CREATE).
        #[doc(alias = "email_sales_receipt")]
        EmailSalesReceipt { sales_receipt_id } = 758, invoices::CREATE;
    }
}

/// The endpoints that Zoho describes in `tasks.yml`.
pub mod tasks {
    endpoint_types! {
        /// `GET /tasks`
        ///
        /// Needs [`settings::READ`](crate::settings::READ).
        #[doc(alias = "list_tasks")]
        ListTasks = 759, settings::READ;
        /// `POST /tasks`
        ///
        /// Needs [`settings::CREATE`](crate::settings::CREATE).
        #[doc(alias = "add_task")]
        AddTask = 760, settings::CREATE;
        /// `PUT /tasks`
        ///
        /// Needs [`settings::UPDATE`](crate::settings::UPDATE).
        #[doc(alias = "update_tasks")]
        UpdateTasks = 761, settings::UPDATE;
        /// `DELETE /tasks`
        ///
        /// Needs [`settings::DELETE`](crate::settings::DELETE).
        #[doc(alias = "delete_tasks")]
        DeleteTasks = 762, settings::DELETE;
    }
    endpoint_types! {
        /// `GET /tasks/{task_id}`
        ///
        /// Needs [`settings::READ`](crate::settings::READ).
        #[doc(alias = "get_task")]
        GetTask { task_id } = 763, settings::READ;
        /// `PUT /tasks/{task_id}`
        ///
        /// Needs [`settings::UPDATE`](crate::settings::UPDATE).
        #[doc(alias = "update_a_task")]
        UpdateATask { task_id } = 764, settings::UPDATE;
        /// `DELETE /tasks/{task_id}`
        ///
        /// Needs [`settings::DELETE`](crate::settings::DELETE).
        #[doc(alias = "delete_task")]
        DeleteTask { task_id } = 765, settings::DELETE;
        /// `POST /tasks/{task_id}/attachment`
        ///
        /// Needs [`settings::CREATE`](crate::settings::CREATE).
        #[doc(alias = "add_task_attachment")]
        AddTaskAttachment { task_id } = 766, settings::CREATE;
        /// `GET /tasks/{task_id}/comments`
        ///
        /// Needs [`settings::READ`](crate::settings::READ).
        #[doc(alias = "list_task_comments")]
        ListTaskComments { task_id } = 767, settings::READ;
        /// `POST /tasks/{task_id}/comments`
        ///
        /// Needs [`settings::CREATE`](crate::settings::CREATE).
        #[doc(alias = "add_task_comment")]
        AddTaskComment { task_id } = 768, settings::CREATE;
        /// `DELETE /tasks/{task_id}/comments/{comment_id}`
        ///
        /// Needs [`settings::DELETE`](crate::settings::DELETE).
        #[doc(alias = "delete_task_comment")]
        DeleteTaskComment { task_id, comment_id } = 769, settings::DELETE;
        /// `GET /tasks/{task_id}/documents/{document_id}`
        ///
        /// Needs [`settings::READ`](crate::settings::READ).
        #[doc(alias = "get_task_document")]
        GetTaskDocument { task_id, document_id } = 770, settings::READ;
        /// `DELETE /tasks/{task_id}/documents/{document_id}`
        ///
        /// Needs [`settings::DELETE`](crate::settings::DELETE).
        #[doc(alias = "delete_task_document")]
        DeleteTaskDocument { task_id, document_id } = 771, settings::DELETE;
        /// `POST /tasks/{task_id}/markascompleted`
        ///
        /// Needs [`settings::CREATE`](crate::settings::CREATE).
        #[doc(alias = "mark_task_as_completed")]
        MarkTaskAsCompleted { task_id } = 772, settings::CREATE;
        /// `POST /tasks/{task_id}/markasongoing`
        ///
        /// Needs [`settings::CREATE`](crate::settings::CREATE).
        #[doc(alias = "mark_task_as_ongoing")]
        MarkTaskAsOngoing { task_id } = 773, settings::CREATE;
        /// `POST /tasks/{task_id}/markasopen`
        ///
        /// Needs [`settings::CREATE`](crate::settings::CREATE).
        #[doc(alias = "mark_task_as_open")]
        MarkTaskAsOpen { task_id } = 774, settings::CREATE;
        /// `POST /tasks/{task_id}/percentage`
        ///
        /// Needs [`settings::CREATE`](crate::settings::CREATE).
        #[doc(alias = "update_percentage_task")]
        UpdatePercentageTask { task_id } = 775, settings::CREATE;
    }
}

/// The endpoints that Zoho describes in `taxes.yml`.
pub mod taxes {
    endpoint_types! {
        /// `GET /settings/taxauthorities`
        ///
        /// Needs [`settings::READ`](crate::settings::READ).
        #[doc(alias = "list_tax_authorities")]
        ListTaxAuthorities = 776, settings::READ;
        /// `POST /settings/taxauthorities`
        ///
        /// Needs [`settings::CREATE`](crate::settings::CREATE).
        #[doc(alias = "create_tax_authority")]
        CreateTaxAuthority = 777, settings::CREATE;
        /// `GET /settings/taxes`
        ///
        /// Needs [`settings::READ`](crate::settings::READ).
        #[doc(alias = "list_taxes")]
        ListTaxes = 781, settings::READ;
        /// `POST /settings/taxes`
        ///
        /// Needs [`settings::CREATE`](crate::settings::CREATE).
        #[doc(alias = "create_tax")]
        CreateTax = 782, settings::CREATE;
        /// `GET /settings/taxexemptions`
        ///
        /// Needs [`settings::READ`](crate::settings::READ).
        #[doc(alias = "list_tax_exemptions")]
        ListTaxExemptions = 786, settings::READ;
        /// `POST /settings/taxexemptions`
        ///
        /// Needs [`settings::CREATE`](crate::settings::CREATE).
        #[doc(alias = "create_tax_exemption")]
        CreateTaxExemption = 787, settings::CREATE;
        /// `POST /settings/taxgroups`
        ///
        /// Needs [`settings::CREATE`](crate::settings::CREATE).
        #[doc(alias = "create_tax_group")]
        CreateTaxGroup = 791, settings::CREATE;
    }
    endpoint_types! {
        /// `GET /settings/taxauthorities/{tax_authority_id}`
        ///
        /// Needs [`settings::READ`](crate::settings::READ).
        #[doc(alias = "get_tax_authority")]
        GetTaxAuthority { tax_authority_id } = 778, settings::READ;
        /// `PUT /settings/taxauthorities/{tax_authority_id}`
        ///
        /// Needs [`settings::UPDATE`](crate::settings::UPDATE).
        #[doc(alias = "update_tax_authority")]
        UpdateTaxAuthority { tax_authority_id } = 779, settings::UPDATE;
        /// `DELETE /settings/taxauthorities/{tax_authority_id}`
        ///
        /// Needs [`settings::DELETE`](crate::settings::DELETE).
        #[doc(alias = "delete_tax_authority")]
        DeleteTaxAuthority { tax_authority_id } = 780, settings::DELETE;
        /// `GET /settings/taxes/{tax_id}`
        ///
        /// Needs [`settings::READ`](crate::settings::READ).
        #[doc(alias = "get_tax")]
        GetTax { tax_id } = 783, settings::READ;
        /// `PUT /settings/taxes/{tax_id}`
        ///
        /// Needs [`settings::UPDATE`](crate::settings::UPDATE).
        #[doc(alias = "update_tax")]
        UpdateTax { tax_id } = 784, settings::UPDATE;
        /// `DELETE /settings/taxes/{tax_id}`
        ///
        /// Needs [`settings::DELETE`](crate::settings::DELETE).
        #[doc(alias = "delete_tax")]
        DeleteTax { tax_id } = 785, settings::DELETE;
        /// `GET /settings/taxexemptions/{tax_exemption_id}`
        ///
        /// Needs [`settings::READ`](crate::settings::READ).
        #[doc(alias = "get_tax_exemption")]
        GetTaxExemption { tax_exemption_id } = 788, settings::READ;
        /// `PUT /settings/taxexemptions/{tax_exemption_id}`
        ///
        /// Needs [`settings::UPDATE`](crate::settings::UPDATE).
        #[doc(alias = "update_tax_exemption")]
        UpdateTaxExemption { tax_exemption_id } = 789, settings::UPDATE;
        /// `DELETE /settings/taxexemptions/{tax_exemption_id}`
        ///
        /// Needs [`settings::DELETE`](crate::settings::DELETE).
        #[doc(alias = "delete_tax_exemption")]
        DeleteTaxExemption { tax_exemption_id } = 790, settings::DELETE;
        /// `GET /settings/taxgroups/{tax_group_id}`
        ///
        /// Needs [`settings::READ`](crate::settings::READ).
        #[doc(alias = "get_tax_group")]
        GetTaxGroup { tax_group_id } = 792, settings::READ;
        /// `PUT /settings/taxgroups/{tax_group_id}`
        ///
        /// Needs [`settings::UPDATE`](crate::settings::UPDATE).
        #[doc(alias = "update_tax_group")]
        UpdateTaxGroup { tax_group_id } = 793, settings::UPDATE;
        /// `DELETE /settings/taxgroups/{tax_group_id}`
        ///
        /// Needs [`settings::DELETE`](crate::settings::DELETE).
        #[doc(alias = "delete_tax_group")]
        DeleteTaxGroup { tax_group_id } = 794, settings::DELETE;
    }
}

/// The endpoints that Zoho describes in `time-entries.yml`.
pub mod time_entries {
    endpoint_types! {
        /// `GET /projects/timeentries`
        ///
        /// Needs [`projects::READ`](crate::projects::READ).
        #[doc(alias = "list_time_entries")]
        ListTimeEntries = 795, projects::READ;
        /// `POST /projects/timeentries`
        ///
        /// Needs [`projects::CREATE`](crate::projects::CREATE).
        #[doc(alias = "create_time_entries")]
        CreateTimeEntries = 796, projects::CREATE;
        /// `DELETE /projects/timeentries`
        ///
        /// Needs [`projects::DELETE`](crate::projects::DELETE).
        #[doc(alias = "delete_time_entries")]
        DeleteTimeEntries = 797, projects::DELETE;
        /// `GET /projects/timeentries/runningtimer/me`
        ///
        /// Needs [`projects::READ`](crate::projects::READ).
        #[doc(alias = "get_running_timer")]
        GetRunningTimer = 798, projects::READ;
        /// `POST /projects/timeentries/timer/stop`
        ///
        /// Needs [`projects::CREATE`](crate::projects::CREATE).
        #[doc(alias = "stop_entry_timer")]
        StopEntryTimer = 799, projects::CREATE;
    }
    endpoint_types! {
        /// `GET /projects/timeentries/{time_entry_id}`
        ///
        /// Needs [`projects::READ`](crate::projects::READ).
        #[doc(alias = "get_time_entry")]
        GetTimeEntry { time_entry_id } = 800, projects::READ;
        /// `PUT /projects/timeentries/{time_entry_id}`
        ///
        /// Needs [`projects::UPDATE`](crate::projects::UPDATE).
        #[doc(alias = "update_time_entry")]
        UpdateTimeEntry { time_entry_id } = 801, projects::UPDATE;
        /// `DELETE /projects/timeentries/{time_entry_id}`
        ///
        /// Needs [`projects::DELETE`](crate::projects::DELETE).
        #[doc(alias = "delete_time_entry")]
        DeleteTimeEntry { time_entry_id } = 802, projects::DELETE;
        /// `POST /projects/timeentries/{time_entry_id}/timer/start`
        ///
        /// Needs [`projects::CREATE`](crate::projects::CREATE).
        #[doc(alias = "start_entry_timer")]
        StartEntryTimer { time_entry_id } = 803, projects::CREATE;
    }
}

/// The endpoints that Zoho describes in `transaction-locking.yml`.
pub mod transaction_locking {
    endpoint_types! {
        /// `GET /accountingperiods/transactionlock`
        ///
        /// Needs [`accountants::READ`](crate::accountants::READ).
        #[doc(alias = "get_accounting_period_transaction_lock")]
        GetAccountingPeriodTransactionLock = 804, accountants::READ;
        /// `GET /transactionlock`
        ///
        /// Needs [`accountants::READ`](crate::accountants::READ).
        #[doc(alias = "get_transaction_lock")]
        GetTransactionLock = 805, accountants::READ;
        /// `PUT /transactionlock`
        ///
        /// Needs [`accountants::UPDATE`](crate::accountants::UPDATE).
        #[doc(alias = "update_transaction_lock")]
        UpdateTransactionLock = 806, accountants::UPDATE;
        /// `DELETE /transactionlock`
        ///
        /// Needs [`accountants::DELETE`](crate::accountants::DELETE).
        #[doc(alias = "delete_transaction_lock")]
        DeleteTransactionLock = 807, accountants::DELETE;
        /// `PUT /transactionlock/partialunlock`
        ///
        /// Needs [`accountants::UPDATE`](crate::accountants::UPDATE).
        #[doc(alias = "update_partial_unlock")]
        UpdatePartialUnlock = 808, accountants::UPDATE;
        /// `GET /transactionlocks`
        ///
        /// Needs [`accountants::READ`](crate::accountants::READ).
        #[doc(alias = "list_transaction_locks")]
        ListTransactionLocks = 809, accountants::READ;
    }
}

/// The endpoints that Zoho describes in `users.yml`.
pub mod users {
    endpoint_types! {
        /// `GET /users`
        ///
        /// Needs [`settings::READ`](crate::settings::READ).
        #[doc(alias = "list_users")]
        ListUsers = 810, settings::READ;
        /// `POST /users`
        ///
        /// Needs [`settings::CREATE`](crate::settings::CREATE).
        #[doc(alias = "create_user")]
        CreateUser = 811, settings::CREATE;
        /// `GET /users/me`
        ///
        /// Needs [`settings::READ`](crate::settings::READ).
        #[doc(alias = "get_current_user")]
        GetCurrentUser = 812, settings::READ;
    }
    endpoint_types! {
        /// `GET /users/{user_id}`
        ///
        /// Needs [`settings::READ`](crate::settings::READ).
        #[doc(alias = "get_user")]
        GetUser { user_id } = 813, settings::READ;
        /// `PUT /users/{user_id}`
        ///
        /// Needs [`settings::UPDATE`](crate::settings::UPDATE).
        #[doc(alias = "update_user")]
        UpdateUser { user_id } = 814, settings::UPDATE;
        /// `DELETE /users/{user_id}`
        ///
        /// Needs [`settings::DELETE`](crate::settings::DELETE).
        #[doc(alias = "delete_user")]
        DeleteUser { user_id } = 815, settings::DELETE;
        /// `POST /users/{user_id}/active`
        ///
        /// Needs [`settings::CREATE`](crate::settings::CREATE).
        #[doc(alias = "mark_user_active")]
        MarkUserActive { user_id } = 816, settings::CREATE;
        /// `POST /users/{user_id}/inactive`
        ///
        /// Needs [`settings::CREATE`](crate::settings::CREATE).
        #[doc(alias = "mark_user_inactive")]
        MarkUserInactive { user_id } = 817, settings::CREATE;
        /// `POST /users/{user_id}/invite`
        ///
        /// Needs [`settings::CREATE`](crate::settings::CREATE).
        #[doc(alias = "invite_user")]
        InviteUser { user_id } = 818, settings::CREATE;
    }
}

/// The endpoints that Zoho describes in `vendor-credits.yml`.
pub mod vendor_credits {
    endpoint_types! {
        /// `GET /vendorcredits`
        ///
        /// Needs [`debitnotes::READ`](crate::debitnotes::READ).
        #[doc(alias = "list_vendor_credits")]
        ListVendorCredits = 819, debitnotes::READ;
        /// `POST /vendorcredits`
        ///
        /// Needs [`debitnotes::CREATE`](crate::debitnotes::CREATE).
        #[doc(alias = "create_vendor_credit")]
        CreateVendorCredit = 820, debitnotes::CREATE;
        /// `GET /vendorcredits/refunds`
        ///
        /// Needs [`debitnotes::READ`](crate::debitnotes::READ).
        #[doc(alias = "list_vendor_credit_refunds_of_all_vendor_credits")]
        ListVendorCreditRefundsOfAllVendorCredits = 821, debitnotes::READ;
    }
    endpoint_types! {
        /// `GET /vendorcredits/{vendor_credit_id}`
        ///
        /// Needs [`debitnotes::READ`](crate::debitnotes::READ).
        #[doc(alias = "get_vendor_credit")]
        GetVendorCredit { vendor_credit_id } = 822, debitnotes::READ;
        /// `PUT /vendorcredits/{vendor_credit_id}`
        ///
        /// Needs [`debitnotes::UPDATE`](crate::debitnotes::UPDATE).
        #[doc(alias = "update_vendor_credit")]
        UpdateVendorCredit { vendor_credit_id } = 823, debitnotes::UPDATE;
        /// `DELETE /vendorcredits/{vendor_credit_id}`
        ///
        /// Needs [`debitnotes::DELETE`](crate::debitnotes::DELETE).
        #[doc(alias = "delete_vendor_credit")]
        DeleteVendorCredit { vendor_credit_id } = 824, debitnotes::DELETE;
        /// `POST /vendorcredits/{vendor_credit_id}/approve`
        ///
        /// Needs [`debitnotes::CREATE`](crate::debitnotes::CREATE).
        #[doc(alias = "approve_vendor_credit")]
        ApproveVendorCredit { vendor_credit_id } = 825, debitnotes::CREATE;
        /// `GET /vendorcredits/{vendor_credit_id}/bills`
        ///
        /// Needs [`debitnotes::READ`](crate::debitnotes::READ).
        #[doc(alias = "list_bills_credited")]
        ListBillsCredited { vendor_credit_id } = 826, debitnotes::READ;
        /// `POST /vendorcredits/{vendor_credit_id}/bills`
        ///
        /// Needs [`debitnotes::CREATE`](crate::debitnotes::CREATE).
        #[doc(alias = "apply_credits_to_a_bill")]
        ApplyCreditsToABill { vendor_credit_id } = 827, debitnotes::CREATE;
        /// `DELETE /vendorcredits/{vendor_credit_id}/bills/{vendor_credit_bill_id}`
        ///
        /// Needs [`debitnotes::DELETE`](crate::debitnotes::DELETE).
        #[doc(alias = "delete_vendor_credit_bill")]
        DeleteVendorCreditBill { vendor_credit_id, vendor_credit_bill_id } = 828, debitnotes::DELETE;
        /// `GET /vendorcredits/{vendor_credit_id}/comments`
        ///
        /// Needs [`debitnotes::READ`](crate::debitnotes::READ).
        #[doc(alias = "list_vendor_credit_comments")]
        ListVendorCreditComments { vendor_credit_id } = 829, debitnotes::READ;
        /// `POST /vendorcredits/{vendor_credit_id}/comments`
        ///
        /// Needs [`debitnotes::CREATE`](crate::debitnotes::CREATE).
        #[doc(alias = "add_vendor_credit_comment")]
        AddVendorCreditComment { vendor_credit_id } = 830, debitnotes::CREATE;
        /// `DELETE /vendorcredits/{vendor_credit_id}/comments/{comment_id}`
        ///
        /// Needs [`debitnotes::DELETE`](crate::debitnotes::DELETE).
        #[doc(alias = "delete_vendor_credit_comment")]
        DeleteVendorCreditComment { vendor_credit_id, comment_id } = 831, debitnotes::DELETE;
        /// `GET /vendorcredits/{vendor_credit_id}/refunds`
        ///
        /// Needs [`debitnotes::READ`](crate::debitnotes::READ).
        #[doc(alias = "list_vendor_credit_refunds_of_a_vendor_credit")]
        ListVendorCreditRefundsOfAVendorCredit { vendor_credit_id } = 832, debitnotes::READ;
        /// `POST /vendorcredits/{vendor_credit_id}/refunds`
        ///
        /// Needs [`debitnotes::CREATE`](crate::debitnotes::CREATE).
        #[doc(alias = "refund_vendor_credit")]
        RefundVendorCredit { vendor_credit_id } = 833, debitnotes::CREATE;
        /// `GET /vendorcredits/{vendor_credit_id}/refunds/{vendor_credit_refund_id}`
        ///
        /// Needs [`debitnotes::READ`](crate::debitnotes::READ).
        #[doc(alias = "get_vendor_credit_refund")]
        GetVendorCreditRefund { vendor_credit_id, vendor_credit_refund_id } = 834, debitnotes::READ;
        /// `PUT /vendorcredits/{vendor_credit_id}/refunds/{vendor_credit_refund_id}`
        ///
        /// Needs [`debitnotes::UPDATE`](crate::debitnotes::UPDATE).
        #[doc(alias = "update_vendor_credit_refund")]
        UpdateVendorCreditRefund { vendor_credit_id, vendor_credit_refund_id } = 835, debitnotes::UPDATE;
        /// `DELETE /vendorcredits/{vendor_credit_id}/refunds/{vendor_credit_refund_id}`
        ///
        /// Needs [`debitnotes::DELETE`](crate::debitnotes::DELETE).
        #[doc(alias = "delete_vendor_credit_refund")]
        DeleteVendorCreditRefund { vendor_credit_id, vendor_credit_refund_id } = 836, debitnotes::DELETE;
        /// `POST /vendorcredits/{vendor_credit_id}/status/open`
        ///
        /// Needs [`debitnotes::CREATE`](crate::debitnotes::CREATE).
        #[doc(alias = "mark_vendor_credit_open")]
        MarkVendorCreditOpen { vendor_credit_id } = 837, debitnotes::CREATE;
        /// `POST /vendorcredits/{vendor_credit_id}/status/void`
        ///
        /// Needs [`debitnotes::CREATE`](crate::debitnotes::CREATE).
        #[doc(alias = "mark_vendor_credit_void")]
        MarkVendorCreditVoid { vendor_credit_id } = 838, debitnotes::CREATE;
        /// `POST /vendorcredits/{vendor_credit_id}/submit`
        ///
        /// Needs [`debitnotes::CREATE`](crate::debitnotes::CREATE).
        #[doc(alias = "submit_vendor_credit")]
        SubmitVendorCredit { vendor_credit_id } = 839, debitnotes::CREATE;
    }
}

/// The endpoints that Zoho describes in `vendor-payments.yml`.
pub mod vendor_payments {
    endpoint_types! {
        /// `GET /vendorpayments`
        ///
        /// Needs [`vendorpayments::READ`](crate::vendorpayments::READ).
        #[doc(alias = "list_vendor_payments")]
        ListVendorPayments = 840, vendorpayments::READ;
        /// `POST /vendorpayments`
        ///
        /// Needs [`vendorpayments::CREATE`](crate::vendorpayments::CREATE).
        #[doc(alias = "create_vendor_payment")]
        CreateVendorPayment = 841, vendorpayments::CREATE;
        /// `PUT /vendorpayments`
        ///
        /// Needs [`vendorpayments::UPDATE`](crate::vendorpayments::UPDATE).
        #[doc(alias = "update_vendor_payment_using_custom_field")]
        UpdateVendorPaymentUsingCustomField = 842, vendorpayments::UPDATE;
        /// `DELETE /vendorpayments`
        ///
        /// Needs [`vendorpayments::DELETE`](crate::vendorpayments::DELETE).
        #[doc(alias = "bulk_delete_vendor_payments")]
        BulkDeleteVendorPayments = 843, vendorpayments::DELETE;
    }
    endpoint_types! {
        /// `GET /vendorpayments/{payment_id}`
        ///
        /// Needs [`vendorpayments::READ`](crate::vendorpayments::READ).
        #[doc(alias = "get_vendor_payment")]
        GetVendorPayment { payment_id } = 844, vendorpayments::READ;
        /// `PUT /vendorpayments/{payment_id}`
        ///
        /// Needs [`vendorpayments::UPDATE`](crate::vendorpayments::UPDATE).
        #[doc(alias = "update_vendor_payment")]
        UpdateVendorPayment { payment_id } = 845, vendorpayments::UPDATE;
        /// `DELETE /vendorpayments/{payment_id}`
        ///
        /// Needs [`vendorpayments::DELETE`](crate::vendorpayments::DELETE).
        #[doc(alias = "delete_vendor_payment")]
        DeleteVendorPayment { payment_id } = 846, vendorpayments::DELETE;
        /// `GET /vendorpayments/{payment_id}/email`
        ///
        /// Needs [`vendorpayments::READ`](crate::vendorpayments::READ).
        #[doc(alias = "get_vendor_payment_email_content")]
        GetVendorPaymentEmailContent { payment_id } = 847, vendorpayments::READ;
        /// `POST /vendorpayments/{payment_id}/email`
        ///
        /// Needs [`vendorpayments::CREATE`](crate::vendorpayments::CREATE).
        #[doc(alias = "email_vendor_payment")]
        EmailVendorPayment { payment_id } = 848, vendorpayments::CREATE;
        /// `GET /vendorpayments/{payment_id}/refunds`
        ///
        /// Needs [`vendorpayments::READ`](crate::vendorpayments::READ).
        #[doc(alias = "list_vendor_payment_refunds")]
        ListVendorPaymentRefunds { payment_id } = 849, vendorpayments::READ;
        /// `POST /vendorpayments/{payment_id}/refunds`
        ///
        /// Needs [`vendorpayments::CREATE`](crate::vendorpayments::CREATE).
        #[doc(alias = "refund_excess_vendor_payment")]
        RefundExcessVendorPayment { payment_id } = 850, vendorpayments::CREATE;
        /// `GET /vendorpayments/{payment_id}/refunds/{vendorpayment_refund_id}`
        ///
        /// Needs [`vendorpayments::READ`](crate::vendorpayments::READ).
        #[doc(alias = "get_vendor_payment_refund")]
        GetVendorPaymentRefund { payment_id, vendorpayment_refund_id } = 851, vendorpayments::READ;
        /// `PUT /vendorpayments/{payment_id}/refunds/{vendorpayment_refund_id}`
        ///
        /// Needs [`vendorpayments::UPDATE`](crate::vendorpayments::UPDATE).
        #[doc(alias = "update_vendor_payment_refund")]
        UpdateVendorPaymentRefund { payment_id, vendorpayment_refund_id } = 852, vendorpayments::UPDATE;
        /// `DELETE /vendorpayments/{payment_id}/refunds/{vendorpayment_refund_id}`
        ///
        /// Needs [`vendorpayments::DELETE`](crate::vendorpayments::DELETE).
        #[doc(alias = "delete_vendor_payment_refund")]
        DeleteVendorPaymentRefund { payment_id, vendorpayment_refund_id } = 853, vendorpayments::DELETE;
    }
}

pub(crate) const MOST_PARAMETERS: usize = 3;

#[rustfmt::skip]
pub(crate) static ALL: [EndpointRow; 854] = [
    EndpointRow::new("bank-accounts.yml", "endpoints::bank_accounts::ListBankAccounts", "list_bank_accounts", Method::Get, "/bankaccounts", crate::banking::READ::SCOPE, None),
    EndpointRow::new("bank-accounts.yml", "endpoints::bank_accounts::CreateBankAccount", "create_bank_account", Method::Post, "/bankaccounts", crate::banking::CREATE::SCOPE, None),
    EndpointRow::new("bank-accounts.yml", "endpoints::bank_accounts::ListBankAccountBalances", "list_bank_account_balances", Method::Get, "/bankaccounts/balances", crate::banking::READ::SCOPE, None),
    EndpointRow::new("bank-accounts.yml", "endpoints::bank_accounts::GetBankStatementImportEncryptionKey", "get_bank_statement_import_encryption_key", Method::Get, "/bankaccounts/import/encryptionkey", crate::banking::READ::SCOPE, None),
    EndpointRow::new("bank-accounts.yml", "endpoints::bank_accounts::GetBankAccountsOverview", "get_bank_accounts_overview", Method::Get, "/bankaccounts/overview", crate::banking::READ::SCOPE, None),
    EndpointRow::new("bank-accounts.yml", "endpoints::bank_accounts::GetBankAccount", "get_bank_account", Method::Get, "/bankaccounts/{account_id}", crate::banking::READ::SCOPE, None),
    EndpointRow::new("bank-accounts.yml", "endpoints::bank_accounts::UpdateBankAccount", "update_bank_account", Method::Put, "/bankaccounts/{account_id}", crate::banking::UPDATE::SCOPE, None),
    EndpointRow::new("bank-accounts.yml", "endpoints::bank_accounts::DeleteBankAccount", "delete_bank_account", Method::Delete, "/bankaccounts/{account_id}", crate::banking::DELETE::SCOPE, None),
    EndpointRow::new("bank-accounts.yml", "endpoints::bank_accounts::MarkBankAccountActive", "mark_bank_account_active", Method::Post, "/bankaccounts/{account_id}/active", crate::banking::CREATE::SCOPE, None),
    EndpointRow::new("bank-accounts.yml", "endpoints::bank_accounts::GetBankAccountBalance", "get_bank_account_balance", Method::Get, "/bankaccounts/{account_id}/balance", crate::banking::READ::SCOPE, None),
    EndpointRow::new("bank-accounts.yml", "endpoints::bank_accounts::GetBankAccountBalances", "get_bank_account_balances", Method::Get, "/bankaccounts/{account_id}/balances", crate::banking::READ::SCOPE, None),
    EndpointRow::new("bank-accounts.yml", "endpoints::bank_accounts::MarkBankAccountInactive", "mark_bank_account_inactive", Method::Post, "/bankaccounts/{account_id}/inactive", crate::banking::CREATE::SCOPE, None),
    EndpointRow::new("bank-accounts.yml", "endpoints::bank_accounts::GetBankAccountInsights", "get_bank_account_insights", Method::Get, "/bankaccounts/{account_id}/insights", crate::banking::READ::SCOPE, None),
    EndpointRow::new("bank-accounts.yml", "endpoints::bank_accounts::GetBankAccountOverview", "get_bank_account_overview", Method::Get, "/bankaccounts/{account_id}/overview", crate::banking::READ::SCOPE, None),
    EndpointRow::new("bank-accounts.yml", "endpoints::bank_accounts::GetBankAccountPreferences", "get_bank_account_preferences", Method::Get, "/bankaccounts/{account_id}/preferences", crate::banking::READ::SCOPE, None),
    EndpointRow::new("bank-accounts.yml", "endpoints::bank_accounts::UpdateBankAccountPreferences", "update_bank_account_preferences", Method::Put, "/bankaccounts/{account_id}/preferences", crate::settings::UPDATE::SCOPE, None),
    EndpointRow::new("bank-accounts.yml", "endpoints::bank_accounts::ListBankReconciliations", "list_bank_reconciliations", Method::Get, "/bankaccounts/{account_id}/reconciliations", crate::banking::READ::SCOPE, None),
    EndpointRow::new("bank-accounts.yml", "endpoints::bank_accounts::CreateBankReconciliation", "create_bank_reconciliation", Method::Post, "/bankaccounts/{account_id}/reconciliations", crate::banking::CREATE::SCOPE, None),
    EndpointRow::new("bank-accounts.yml", "endpoints::bank_accounts::GetBankReconciliation", "get_bank_reconciliation", Method::Get, "/bankaccounts/{account_id}/reconciliations/{reconciliation_id}", crate::banking::READ::SCOPE, None),
    EndpointRow::new("bank-accounts.yml", "endpoints::bank_accounts::UpdateBankReconciliation", "update_bank_reconciliation", Method::Put, "/bankaccounts/{account_id}/reconciliations/{reconciliation_id}", crate::banking::UPDATE::SCOPE, None),
    EndpointRow::new("bank-accounts.yml", "endpoints::bank_accounts::DeleteBankReconciliation", "delete_bank_reconciliation", Method::Delete, "/bankaccounts/{account_id}/reconciliations/{reconciliation_id}", crate::banking::DELETE::SCOPE, None),
    EndpointRow::new("bank-accounts.yml", "endpoints::bank_accounts::AddBankReconciliationAttachment", "add_bank_reconciliation_attachment", Method::Post, "/bankaccounts/{account_id}/reconciliations/{reconciliation_id}/attachment", crate::banking::CREATE::SCOPE, None),
    EndpointRow::new("bank-accounts.yml", "endpoints::bank_accounts::GetBankReconciliationDocument", "get_bank_reconciliation_document", Method::Get, "/bankaccounts/{account_id}/reconciliations/{reconciliation_id}/documents/{document_id}", crate::banking::READ::SCOPE, None),
    EndpointRow::new("bank-accounts.yml", "endpoints::bank_accounts::DeleteBankReconciliationDocument", "delete_bank_reconciliation_document", Method::Delete, "/bankaccounts/{account_id}/reconciliations/{reconciliation_id}/documents/{document_id}", crate::banking::DELETE::SCOPE, None),
    EndpointRow::new("bank-accounts.yml", "endpoints::bank_accounts::SaveBankReconciliationDraft", "save_bank_reconciliation_draft", Method::Put, "/bankaccounts/{account_id}/reconciliations/{reconciliation_id}/draft", crate::banking::UPDATE::SCOPE, None),
    EndpointRow::new("bank-accounts.yml", "endpoints::bank_accounts::GetLastImportedBankStatement", "get_last_imported_bank_statement", Method::Get, "/bankaccounts/{account_id}/statement/lastimported", crate::banking::READ::SCOPE, None),
    EndpointRow::new("bank-accounts.yml", "endpoints::bank_accounts::DeleteLastImportedBankStatement", "delete_last_imported_bank_statement", Method::Delete, "/bankaccounts/{account_id}/statement/{statement_id}", crate::banking::DELETE::SCOPE, None),
    EndpointRow::new("bank-accounts.yml", "endpoints::bank_accounts::ListBankAccountStatements", "list_bank_account_statements", Method::Get, "/bankaccounts/{account_id}/statements", crate::banking::READ::SCOPE, None),
    EndpointRow::new("bank-accounts.yml", "endpoints::bank_accounts::ListUnreviewedBankStatements", "list_unreviewed_bank_statements", Method::Get, "/bankaccounts/{account_id}/statements/unreviewed", crate::banking::READ::SCOPE, None),
    EndpointRow::new("bank-accounts.yml", "endpoints::bank_accounts::GetBankAccountStatementSummary", "get_bank_account_statement_summary", Method::Get, "/bankaccounts/{account_id}/statementsummary", crate::banking::READ::SCOPE, None),
    EndpointRow::new("bank-accounts.yml", "endpoints::bank_accounts::ListBankAccountSubaccounts", "list_bank_account_subaccounts", Method::Get, "/bankaccounts/{account_id}/subaccounts", crate::banking::READ::SCOPE, None),
    EndpointRow::new("bank-accounts.yml", "endpoints::bank_accounts::ListBankAccountTransactions", "list_bank_account_transactions", Method::Get, "/bankaccounts/{account_id}/transactions", crate::banking::READ::SCOPE, None),
    EndpointRow::new("bank-accounts.yml", "endpoints::bank_accounts::ImportBankStatements", "import_bank_statements", Method::Post, "/bankstatements", crate::banking::CREATE::SCOPE, None),
    EndpointRow::new("bank-rules.yml", "endpoints::bank_rules::ListBankAccountMatchFilters", "list_bank_account_match_filters", Method::Get, "/bankaccounts/matchfilters", crate::banking::READ::SCOPE, None),
    EndpointRow::new("bank-rules.yml", "endpoints::bank_rules::CreateBankAccountMatchFilter", "create_bank_account_match_filter", Method::Post, "/bankaccounts/matchfilters", crate::banking::CREATE::SCOPE, None),
    EndpointRow::new("bank-rules.yml", "endpoints::bank_rules::UpdateBankAccountMatchFilter", "update_bank_account_match_filter", Method::Put, "/bankaccounts/matchfilters/{match_filter_id}", crate::banking::UPDATE::SCOPE, None),
    EndpointRow::new("bank-rules.yml", "endpoints::bank_rules::DeleteBankAccountMatchFilter", "delete_bank_account_match_filter", Method::Delete, "/bankaccounts/matchfilters/{match_filter_id}", crate::banking::DELETE::SCOPE, None),
    EndpointRow::new("bank-rules.yml", "endpoints::bank_rules::ListBankAccountRules", "list_bank_account_rules", Method::Get, "/bankaccounts/rules", crate::banking::READ::SCOPE, None),
    EndpointRow::new("bank-rules.yml", "endpoints::bank_rules::CreateBankAccountRule", "create_bank_account_rule", Method::Post, "/bankaccounts/rules", crate::banking::CREATE::SCOPE, None),
    EndpointRow::new("bank-rules.yml", "endpoints::bank_rules::BulkUpdateBankAccountRules", "bulk_update_bank_account_rules", Method::Put, "/bankaccounts/rules", crate::banking::UPDATE::SCOPE, None),
    EndpointRow::new("bank-rules.yml", "endpoints::bank_rules::BulkDeleteBankAccountRules", "bulk_delete_bank_account_rules", Method::Delete, "/bankaccounts/rules", crate::banking::DELETE::SCOPE, None),
    EndpointRow::new("bank-rules.yml", "endpoints::bank_rules::ReorderBankAccountRules", "reorder_bank_account_rules", Method::Post, "/bankaccounts/rules/order", crate::banking::CREATE::SCOPE, None),
    EndpointRow::new("bank-rules.yml", "endpoints::bank_rules::SkipSuggestedBankAccountRule", "skip_suggested_bank_account_rule", Method::Post, "/bankaccounts/rules/skipsuggest", crate::banking::CREATE::SCOPE, None),
    EndpointRow::new("bank-rules.yml", "endpoints::bank_rules::GetBankAccountRule", "get_bank_account_rule", Method::Get, "/bankaccounts/rules/{rule_id}", crate::banking::READ::SCOPE, None),
    EndpointRow::new("bank-rules.yml", "endpoints::bank_rules::UpdateBankAccountRule", "update_bank_account_rule", Method::Put, "/bankaccounts/rules/{rule_id}", crate::banking::UPDATE::SCOPE, None),
    EndpointRow::new("bank-rules.yml", "endpoints::bank_rules::DeleteBankAccountRule", "delete_bank_account_rule", Method::Delete, "/bankaccounts/rules/{rule_id}", crate::banking::DELETE::SCOPE, None),
    EndpointRow::new("bank-transactions.yml", "endpoints::bank_transactions::ListBankTransactions", "list_bank_transactions", Method::Get, "/banktransactions", crate::banking::READ::SCOPE, None),
    EndpointRow::new("bank-transactions.yml", "endpoints::bank_transactions::CreateBankTransaction", "create_bank_transaction", Method::Post, "/banktransactions", crate::banking::CREATE::SCOPE, None),
    EndpointRow::new("bank-transactions.yml", "endpoints::bank_transactions::CategorizeBankTransactionAsPaymentRefund", "categorize_bank_transaction_as_payment_refund", Method::Post, "/banktransactions/uncategorized/{statement_line_id}/categorize/paymentrefunds", crate::banking::CREATE::SCOPE, None),
    EndpointRow::new("bank-transactions.yml", "endpoints::bank_transactions::CategorizeAsVendorPaymentRefund", "categorize_as_vendor_payment_refund", Method::Post, "/banktransactions/uncategorized/{statement_line_id}/categorize/vendorpaymentrefunds", crate::banking::CREATE::SCOPE, None),
    EndpointRow::new("bank-transactions.yml", "endpoints::bank_transactions::CategorizeBankTransaction", "categorize_bank_transaction", Method::Post, "/banktransactions/uncategorized/{transaction_id}/categorize", crate::banking::CREATE::SCOPE, None),
    EndpointRow::new("bank-transactions.yml", "endpoints::bank_transactions::CategorizeAsCreditNoteRefunds", "categorize_as_credit_note_refunds", Method::Post, "/banktransactions/uncategorized/{transaction_id}/categorize/creditnoterefunds", crate::banking::CREATE::SCOPE, None),
    EndpointRow::new("bank-transactions.yml", "endpoints::bank_transactions::CategorizeBankTransactionAsCustomerPayment", "categorize_bank_transaction_as_customer_payment", Method::Post, "/banktransactions/uncategorized/{transaction_id}/categorize/customerpayments", crate::banking::CREATE::SCOPE, None),
    EndpointRow::new("bank-transactions.yml", "endpoints::bank_transactions::CategorizeBankTransactionAsExpense", "categorize_bank_transaction_as_expense", Method::Post, "/banktransactions/uncategorized/{transaction_id}/categorize/expenses", crate::banking::CREATE::SCOPE, None),
    EndpointRow::new("bank-transactions.yml", "endpoints::bank_transactions::CategorizeAsVendorCreditRefunds", "categorize_as_vendor_credit_refunds", Method::Post, "/banktransactions/uncategorized/{transaction_id}/categorize/vendorcreditrefunds", crate::banking::CREATE::SCOPE, None),
    EndpointRow::new("bank-transactions.yml", "endpoints::bank_transactions::CategorizeBankTransactionAsVendorPayment", "categorize_bank_transaction_as_vendor_payment", Method::Post, "/banktransactions/uncategorized/{transaction_id}/categorize/vendorpayments", crate::banking::CREATE::SCOPE, None),
    EndpointRow::new("bank-transactions.yml", "endpoints::bank_transactions::ExcludeBankTransaction", "exclude_bank_transaction", Method::Post, "/banktransactions/uncategorized/{transaction_id}/exclude", crate::banking::CREATE::SCOPE, None),
    EndpointRow::new("bank-transactions.yml", "endpoints::bank_transactions::GetMatchingBankTransactions", "get_matching_bank_transactions", Method::Get, "/banktransactions/uncategorized/{transaction_id}/match", crate::banking::READ::SCOPE, None),
    EndpointRow::new("bank-transactions.yml", "endpoints::bank_transactions::MatchBankTransaction", "match_bank_transaction", Method::Post, "/banktransactions/uncategorized/{transaction_id}/match", crate::banking::CREATE::SCOPE, None),
    EndpointRow::new("bank-transactions.yml", "endpoints::bank_transactions::RestoreBankTransaction", "restore_bank_transaction", Method::Post, "/banktransactions/uncategorized/{transaction_id}/restore", crate::banking::CREATE::SCOPE, None),
    EndpointRow::new("bank-transactions.yml", "endpoints::bank_transactions::GetBankTransaction", "get_bank_transaction", Method::Get, "/banktransactions/{bank_transaction_id}", crate::banking::READ::SCOPE, None),
    EndpointRow::new("bank-transactions.yml", "endpoints::bank_transactions::UpdateBankTransaction", "update_bank_transaction", Method::Put, "/banktransactions/{bank_transaction_id}", crate::banking::UPDATE::SCOPE, None),
    EndpointRow::new("bank-transactions.yml", "endpoints::bank_transactions::DeleteBankTransaction", "delete_bank_transaction", Method::Delete, "/banktransactions/{bank_transaction_id}", crate::banking::DELETE::SCOPE, None),
    EndpointRow::new("bank-transactions.yml", "endpoints::bank_transactions::UncategorizeBankTransaction", "uncategorize_bank_transaction", Method::Post, "/banktransactions/{transaction_id}/uncategorize", crate::banking::CREATE::SCOPE, None),
    EndpointRow::new("bank-transactions.yml", "endpoints::bank_transactions::UnmatchBankTransaction", "unmatch_bank_transaction", Method::Post, "/banktransactions/{transaction_id}/unmatch", crate::banking::CREATE::SCOPE, None),
    EndpointRow::new("base-currency-adjustment.yml", "endpoints::base_currency_adjustment::ListBaseCurrencyAdjustments", "list_base_currency_adjustments", Method::Get, "/basecurrencyadjustment", crate::accountants::READ::SCOPE, None),
    EndpointRow::new("base-currency-adjustment.yml", "endpoints::base_currency_adjustment::CreateBaseCurrencyAdjustment", "create_base_currency_adjustment", Method::Post, "/basecurrencyadjustment", crate::accountants::CREATE::SCOPE, None),
    EndpointRow::new("base-currency-adjustment.yml", "endpoints::base_currency_adjustment::ListBaseCurrencyAdjustmentAccounts", "list_base_currency_adjustment_accounts", Method::Get, "/basecurrencyadjustment/accounts", crate::accountants::READ::SCOPE, None),
    EndpointRow::new("base-currency-adjustment.yml", "endpoints::base_currency_adjustment::BulkDeleteBaseCurrencyAdjustments", "bulk_delete_base_currency_adjustments", Method::Delete, "/basecurrencyadjustment/bulkdelete", crate::accountants::DELETE::SCOPE, None),
    EndpointRow::new("base-currency-adjustment.yml", "endpoints::base_currency_adjustment::ListBaseCurrencyAdjustmentContacts", "list_base_currency_adjustment_contacts", Method::Get, "/basecurrencyadjustment/contacts", crate::accountants::READ::SCOPE, None),
    EndpointRow::new("base-currency-adjustment.yml", "endpoints::base_currency_adjustment::GetBaseCurrencyAdjustment", "get_base_currency_adjustment", Method::Get, "/basecurrencyadjustment/{base_currency_adjustment_id}", crate::accountants::READ::SCOPE, None),
    EndpointRow::new("base-currency-adjustment.yml", "endpoints::base_currency_adjustment::DeleteBaseCurrencyAdjustment", "delete_base_currency_adjustment", Method::Delete, "/basecurrencyadjustment/{base_currency_adjustment_id}", crate::accountants::DELETE::SCOPE, None),
    EndpointRow::new("base-currency-adjustment.yml", "endpoints::base_currency_adjustment::ReevaluateBaseCurrencyAdjustment", "reevaluate_base_currency_adjustment", Method::Post, "/basecurrencyadjustment/{base_currency_adjustment_id}/reevaluate", crate::accountants::CREATE::SCOPE, None),
    EndpointRow::new("bills.yml", "endpoints::bills::UpdateCustomFieldsInBill", "update_custom_fields_in_bill", Method::Put, "/bill/{bill_id}/customfields", crate::bills::UPDATE::SCOPE, None),
    EndpointRow::new("bills.yml", "endpoints::bills::ListBills", "list_bills", Method::Get, "/bills", crate::bills::READ::SCOPE, None),
    EndpointRow::new("bills.yml", "endpoints::bills::CreateBill", "create_bill", Method::Post, "/bills", crate::bills::CREATE::SCOPE, None),
    EndpointRow::new("bills.yml", "endpoints::bills::UpdateBillUsingCustomField", "update_bill_using_custom_field", Method::Put, "/bills", crate::bills::UPDATE::SCOPE, None),
    EndpointRow::new("bills.yml", "endpoints::bills::ConvertPurchaseOrderToBill", "convert_purchase_order_to_bill", Method::Get, "/bills/editpage/frompurchaseorders", crate::bills::READ::SCOPE, None),
    EndpointRow::new("bills.yml", "endpoints::bills::GetBill", "get_bill", Method::Get, "/bills/{bill_id}", crate::bills::READ::SCOPE, None),
    EndpointRow::new("bills.yml", "endpoints::bills::UpdateBill", "update_bill", Method::Put, "/bills/{bill_id}", crate::bills::UPDATE::SCOPE, None),
    EndpointRow::new("bills.yml", "endpoints::bills::DeleteBill", "delete_bill", Method::Delete, "/bills/{bill_id}", crate::bills::DELETE::SCOPE, None),
    EndpointRow::new("bills.yml", "endpoints::bills::UpdateBillBillingAddress", "update_bill_billing_address", Method::Put, "/bills/{bill_id}/address/billing", crate::bills::UPDATE::SCOPE, None),
    EndpointRow::new("bills.yml", "endpoints::bills::ApproveBill", "approve_bill", Method::Post, "/bills/{bill_id}/approve", crate::bills::CREATE::SCOPE, None),
    EndpointRow::new("bills.yml", "endpoints::bills::GetBillAttachment", "get_bill_attachment", Method::Get, "/bills/{bill_id}/attachment", crate::bills::READ::SCOPE, None),
    EndpointRow::new("bills.yml", "endpoints::bills::AddBillAttachment", "add_bill_attachment", Method::Post, "/bills/{bill_id}/attachment", crate::bills::CREATE::SCOPE, None),
    EndpointRow::new("bills.yml", "endpoints::bills::DeleteBillAttachment", "delete_bill_attachment", Method::Delete, "/bills/{bill_id}/attachment", crate::bills::DELETE::SCOPE, None),
    EndpointRow::new("bills.yml", "endpoints::bills::GetBillComments", "get_bill_comments", Method::Get, "/bills/{bill_id}/comments", crate::bills::READ::SCOPE, None),
    EndpointRow::new("bills.yml", "endpoints::bills::AddBillComment", "add_bill_comment", Method::Post, "/bills/{bill_id}/comments", crate::bills::CREATE::SCOPE, None),
    EndpointRow::new("bills.yml", "endpoints::bills::DeleteBillComment", "delete_bill_comment", Method::Delete, "/bills/{bill_id}/comments/{comment_id}", crate::bills::DELETE::SCOPE, None),
    EndpointRow::new("bills.yml", "endpoints::bills::ApplyCreditsToBill", "apply_credits_to_bill", Method::Post, "/bills/{bill_id}/credits", crate::bills::CREATE::SCOPE, None),
    EndpointRow::new("bills.yml", "endpoints::bills::ListBillPayments", "list_bill_payments", Method::Get, "/bills/{bill_id}/payments", crate::bills::READ::SCOPE, None),
    EndpointRow::new("bills.yml", "endpoints::bills::DeleteBillPayment", "delete_bill_payment", Method::Delete, "/bills/{bill_id}/payments/{bill_payment_id}", crate::bills::DELETE::SCOPE, None),
    EndpointRow::new("bills.yml", "endpoints::bills::MarkBillOpen", "mark_bill_open", Method::Post, "/bills/{bill_id}/status/open", crate::bills::CREATE::SCOPE, None),
    EndpointRow::new("bills.yml", "endpoints::bills::MarkBillVoid", "mark_bill_void", Method::Post, "/bills/{bill_id}/status/void", crate::bills::CREATE::SCOPE, None),
    EndpointRow::new("bills.yml", "endpoints::bills::SubmitBill", "submit_bill", Method::Post, "/bills/{bill_id}/submit", crate::bills::CREATE::SCOPE, None),
    EndpointRow::new("categories.yml", "endpoints::categories::ListCategories", "list_categories", Method::Get, "/categories", crate::categories::READ::SCOPE, None),
    EndpointRow::new("categories.yml", "endpoints::categories::CreateCategory", "create_category", Method::Post, "/categories", crate::categories::CREATE::SCOPE, None),
    EndpointRow::new("categories.yml", "endpoints::categories::GetCategory", "get_category", Method::Get, "/categories/{category_id}", crate::categories::READ::SCOPE, None),
    EndpointRow::new("categories.yml", "endpoints::categories::UpdateCategory", "update_category", Method::Put, "/categories/{category_id}", crate::categories::UPDATE::SCOPE, None),
    EndpointRow::new("categories.yml", "endpoints::categories::DeleteCategory", "delete_category", Method::Delete, "/categories/{category_id}", crate::categories::DELETE::SCOPE, None),
    EndpointRow::new("chart-of-accounts.yml", "endpoints::chart_of_accounts::ListChartOfAccounts", "list_chart_of_accounts", Method::Get, "/chartofaccounts", crate::accountants::READ::SCOPE, None),
    EndpointRow::new("chart-of-accounts.yml", "endpoints::chart_of_accounts::CreateChartOfAccount", "create_chart_of_account", Method::Post, "/chartofaccounts", crate::accountants::CREATE::SCOPE, None),
    EndpointRow::new("chart-of-accounts.yml", "endpoints::chart_of_accounts::ListChartOfAccountTransactions", "list_chart_of_account_transactions", Method::Get, "/chartofaccounts/accounttransactions", crate::accountants::READ::SCOPE, None),
    EndpointRow::new("chart-of-accounts.yml", "endpoints::chart_of_accounts::BulkMarkChartOfAccountsActive", "bulk_mark_chart_of_accounts_active", Method::Post, "/chartofaccounts/active", crate::accountants::CREATE::SCOPE, None),
    EndpointRow::new("chart-of-accounts.yml", "endpoints::chart_of_accounts::BulkDeleteChartOfAccounts", "bulk_delete_chart_of_accounts", Method::Delete, "/chartofaccounts/bulkdelete", crate::accountants::DELETE::SCOPE, None),
    EndpointRow::new("chart-of-accounts.yml", "endpoints::chart_of_accounts::BulkMarkChartOfAccountsInactive", "bulk_mark_chart_of_accounts_inactive", Method::Post, "/chartofaccounts/inactive", crate::accountants::CREATE::SCOPE, None),
    EndpointRow::new("chart-of-accounts.yml", "endpoints::chart_of_accounts::DeleteChartOfAccountTransaction", "delete_chart_of_account_transaction", Method::Delete, "/chartofaccounts/transactions/{transaction_id}", crate::accountants::DELETE::SCOPE, None),
    EndpointRow::new("chart-of-accounts.yml", "endpoints::chart_of_accounts::GetChartOfAccount", "get_chart_of_account", Method::Get, "/chartofaccounts/{account_id}", crate::accountants::READ::SCOPE, None),
    EndpointRow::new("chart-of-accounts.yml", "endpoints::chart_of_accounts::UpdateChartOfAccount", "update_chart_of_account", Method::Put, "/chartofaccounts/{account_id}", crate::accountants::UPDATE::SCOPE, None),
    EndpointRow::new("chart-of-accounts.yml", "endpoints::chart_of_accounts::DeleteChartOfAccount", "delete_chart_of_account", Method::Delete, "/chartofaccounts/{account_id}", crate::accountants::DELETE::SCOPE, None),
    EndpointRow::new("chart-of-accounts.yml", "endpoints::chart_of_accounts::MarkChartOfAccountActive", "mark_chart_of_account_active", Method::Post, "/chartofaccounts/{account_id}/active", crate::accountants::CREATE::SCOPE, None),
    EndpointRow::new("chart-of-accounts.yml", "endpoints::chart_of_accounts::MarkChartOfAccountInactive", "mark_chart_of_account_inactive", Method::Post, "/chartofaccounts/{account_id}/inactive", crate::accountants::CREATE::SCOPE, None),
    EndpointRow::new("contact-persons.yml", "endpoints::contact_persons::CreateContactPerson", "create_contact_person", Method::Post, "/contacts/contactpersons", crate::contacts::CREATE::SCOPE, None),
    EndpointRow::new("contact-persons.yml", "endpoints::contact_persons::UpdateContactPerson", "update_contact_person", Method::Put, "/contacts/contactpersons/{contact_person_id}", crate::contacts::UPDATE::SCOPE, None),
    EndpointRow::new("contact-persons.yml", "endpoints::contact_persons::DeleteContactPerson", "delete_contact_person", Method::Delete, "/contacts/contactpersons/{contact_person_id}", crate::contacts::DELETE::SCOPE, None),
    EndpointRow::new("contact-persons.yml", "endpoints::contact_persons::MarkContactPersonPrimary", "mark_contact_person_primary", Method::Post, "/contacts/contactpersons/{contact_person_id}/primary", crate::contacts::CREATE::SCOPE, None),
    EndpointRow::new("contact-persons.yml", "endpoints::contact_persons::ListContactPersons", "list_contact_persons", Method::Get, "/contacts/{contact_id}/contactpersons", crate::contacts::READ::SCOPE, None),
    EndpointRow::new("contact-persons.yml", "endpoints::contact_persons::GetContactPerson", "get_contact_person", Method::Get, "/contacts/{contact_id}/contactpersons/{contact_person_id}", crate::contacts::READ::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::ListContacts", "list_contacts", Method::Get, "/contacts", crate::contacts::READ::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::CreateContact", "create_contact", Method::Post, "/contacts", crate::contacts::CREATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::UpdateContactUsingCustomField", "update_contact_using_custom_field", Method::Put, "/contacts", crate::contacts::UPDATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::DeleteContacts", "delete_contacts", Method::Delete, "/contacts", crate::contacts::DELETE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::ListContactAddresses", "list_contact_addresses", Method::Get, "/contacts/address", crate::contacts::READ::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::VerifyContactAddress", "verify_contact_address", Method::Get, "/contacts/address/verify", crate::contacts::READ::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::ListAllContactBankAccounts", "list_all_contact_bank_accounts", Method::Get, "/contacts/bankaccounts", crate::contacts::READ::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::GetContactCardCount", "get_contact_card_count", Method::Get, "/contacts/cardcount", crate::contacts::READ::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::ListAllContactPersons", "list_all_contact_persons", Method::Get, "/contacts/contactpersons", crate::contacts::READ::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::CreateContactPerson", "create_contact_person", Method::Post, "/contacts/contactpersons", crate::contacts::CREATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::GetContactPerson", "get_contact_person", Method::Get, "/contacts/contactpersons/{contactperson_id}", crate::contacts::READ::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::UpdateContactPerson", "update_contact_person", Method::Put, "/contacts/contactpersons/{contactperson_id}", crate::contacts::UPDATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::DeleteContactPerson", "delete_contact_person", Method::Delete, "/contacts/contactpersons/{contactperson_id}", crate::contacts::DELETE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::InviteContactPersonToPortal", "invite_contact_person_to_portal", Method::Post, "/contacts/contactpersons/{contactperson_id}/portal/invite", crate::contacts::CREATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::ResendContactPersonPortalInvite", "resend_contact_person_portal_invite", Method::Post, "/contacts/contactpersons/{contactperson_id}/portal/invite/resend", crate::contacts::CREATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::MarkContactPersonPrimary", "mark_contact_person_primary", Method::Post, "/contacts/contactpersons/{contactperson_id}/primary", crate::contacts::CREATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::DisableContactPersonSms", "disable_contact_person_sms", Method::Post, "/contacts/contactpersons/{contactperson_id}/sms/disable", crate::contacts::CREATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::EnableContactPersonSms", "enable_contact_person_sms", Method::Post, "/contacts/contactpersons/{contactperson_id}/sms/enable", crate::contacts::CREATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::RestoreContactDocuments", "restore_contact_documents", Method::Post, "/contacts/documents/restore", crate::contacts::CREATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::AssignOwnerToContacts", "assign_owner_to_contacts", Method::Post, "/contacts/owner", crate::contacts::CREATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::GetContactByReference", "get_contact_by_reference", Method::Get, "/contacts/reference/{reference_id}", crate::contacts::READ::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::GetContactsSmsContent", "get_contacts_sms_content", Method::Get, "/contacts/sms", crate::contacts::READ::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::SendContactsSms", "send_contacts_sms", Method::Post, "/contacts/sms", crate::contacts::CREATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::MarkContactsFor1099Tracking", "mark_contacts_for_1099_tracking", Method::Post, "/contacts/track1099", crate::contacts::CREATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::GetContact", "get_contact", Method::Get, "/contacts/{contact_id}", crate::contacts::READ::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::UpdateContact", "update_contact", Method::Put, "/contacts/{contact_id}", crate::contacts::UPDATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::DeleteContact", "delete_contact", Method::Delete, "/contacts/{contact_id}", crate::contacts::DELETE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::MarkContactActive", "mark_contact_active", Method::Post, "/contacts/{contact_id}/active", crate::contacts::CREATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::GetContactAddress", "get_contact_address", Method::Get, "/contacts/{contact_id}/address", crate::contacts::READ::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::AddContactAddress", "add_contact_address", Method::Post, "/contacts/{contact_id}/address", crate::contacts::CREATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::UpdateContactAddress", "update_contact_address", Method::Put, "/contacts/{contact_id}/address/{address_id}", crate::contacts::UPDATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::DeleteContactAddress", "delete_contact_address", Method::Delete, "/contacts/{contact_id}/address/{address_id}", crate::contacts::DELETE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::MarkContactAddressAsBilling", "mark_contact_address_as_billing", Method::Post, "/contacts/{contact_id}/address/{address_id}/markasbilling", crate::contacts::CREATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::MarkContactAddressAsShipping", "mark_contact_address_as_shipping", Method::Post, "/contacts/{contact_id}/address/{address_id}/markasshipping", crate::contacts::CREATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::VerifyContactAddressById", "verify_contact_address_by_id", Method::Post, "/contacts/{contact_id}/address/{address_id}/verify", crate::contacts::CREATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::AddContactAttachment", "add_contact_attachment", Method::Post, "/contacts/{contact_id}/attachment", crate::contacts::CREATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::AddContactBankAccount", "add_contact_bank_account", Method::Post, "/contacts/{contact_id}/bankaccount", crate::contacts::CREATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::GetContactBankAccount", "get_contact_bank_account", Method::Get, "/contacts/{contact_id}/bankaccount/{bank_account_id}", crate::contacts::READ::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::UpdateContactBankAccount", "update_contact_bank_account", Method::Put, "/contacts/{contact_id}/bankaccount/{bank_account_id}", crate::contacts::UPDATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::DeleteContactBankAccount", "delete_contact_bank_account", Method::Delete, "/contacts/{contact_id}/bankaccount/{bank_account_id}", crate::contacts::DELETE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::ApproveContactBankAccount", "approve_contact_bank_account", Method::Post, "/contacts/{contact_id}/bankaccount/{bank_account_id}/approve", crate::contacts::CREATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::DeclineContactBankAccount", "decline_contact_bank_account", Method::Post, "/contacts/{contact_id}/bankaccount/{bank_account_id}/decline", crate::contacts::CREATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::VerifyContactBankAccount", "verify_contact_bank_account", Method::Post, "/contacts/{contact_id}/bankaccount/{bank_account_id}/verify", crate::contacts::CREATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::ListContactBankAccounts", "list_contact_bank_accounts", Method::Get, "/contacts/{contact_id}/bankaccounts", crate::contacts::READ::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::AddContactCard", "add_contact_card", Method::Post, "/contacts/{contact_id}/card", crate::contacts::CREATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::GetContactCard", "get_contact_card", Method::Get, "/contacts/{contact_id}/card/{card_id}", crate::contacts::READ::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::UpdateContactCard", "update_contact_card", Method::Put, "/contacts/{contact_id}/card/{card_id}", crate::contacts::UPDATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::DeleteContactCard", "delete_contact_card", Method::Delete, "/contacts/{contact_id}/card/{card_id}", crate::contacts::DELETE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::ListContactAutobillRecurringInvoices", "list_contact_autobill_recurring_invoices", Method::Get, "/contacts/{contact_id}/card/{card_id}/recurringinvoices", crate::contacts::READ::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::ListContactCards", "list_contact_cards", Method::Get, "/contacts/{contact_id}/cards", crate::contacts::READ::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::GetContactClientReviewEmail", "get_contact_client_review_email", Method::Get, "/contacts/{contact_id}/clientreviews/email", crate::contacts::READ::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::SendContactClientReviewEmail", "send_contact_client_review_email", Method::Post, "/contacts/{contact_id}/clientreviews/email", crate::contacts::CREATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::ListContactComments", "list_contact_comments", Method::Get, "/contacts/{contact_id}/comments", crate::contacts::READ::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::AddContactComment", "add_contact_comment", Method::Post, "/contacts/{contact_id}/comments", crate::contacts::CREATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::DeleteContactComment", "delete_contact_comment", Method::Delete, "/contacts/{contact_id}/comments/{comment_id}", crate::contacts::DELETE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::ListContactPersons", "list_contact_persons", Method::Get, "/contacts/{contact_id}/contactpersons", crate::contacts::READ::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::GetContactContactPerson", "get_contact_contact_person", Method::Get, "/contacts/{contact_id}/contactpersons/{contactperson_id}", crate::contacts::READ::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::GetContactDocument", "get_contact_document", Method::Get, "/contacts/{contact_id}/documents/{document_id}", crate::contacts::READ::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::UpdateContactDocument", "update_contact_document", Method::Put, "/contacts/{contact_id}/documents/{document_id}", crate::contacts::UPDATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::DeleteContactDocument", "delete_contact_document", Method::Delete, "/contacts/{contact_id}/documents/{document_id}", crate::contacts::DELETE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::VerifyContactEinvoice", "verify_contact_einvoice", Method::Post, "/contacts/{contact_id}/einvoice/verify", crate::contacts::CREATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::GetContactEmailContent", "get_contact_email_content", Method::Get, "/contacts/{contact_id}/email", crate::contacts::READ::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::EmailContact", "email_contact", Method::Post, "/contacts/{contact_id}/email", crate::contacts::CREATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::MarkContactInactive", "mark_contact_inactive", Method::Post, "/contacts/{contact_id}/inactive", crate::contacts::CREATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::GetContactIncomeAndExpense", "get_contact_income_and_expense", Method::Get, "/contacts/{contact_id}/incomeandexpense", crate::contacts::READ::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::GetContactInventorySummary", "get_contact_inventory_summary", Method::Get, "/contacts/{contact_id}/inventorysummary", crate::contacts::READ::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::MergeContact", "merge_contact", Method::Post, "/contacts/{contact_id}/merge", crate::contacts::CREATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::GetContactOpeningBalances", "get_contact_opening_balances", Method::Get, "/contacts/{contact_id}/openingbalances", crate::settings::READ::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::AssignContactOwner", "assign_contact_owner", Method::Post, "/contacts/{contact_id}/owner", crate::contacts::CREATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::GetContactPaymentMethodEmail", "get_contact_payment_method_email", Method::Get, "/contacts/{contact_id}/paymentmethod/email", crate::contacts::READ::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::SendContactPaymentMethodEmail", "send_contact_payment_method_email", Method::Post, "/contacts/{contact_id}/paymentmethod/email", crate::contacts::CREATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::ListContactPaymentRefunds", "list_contact_payment_refunds", Method::Get, "/contacts/{contact_id}/paymentrefunds", crate::contacts::READ::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::DisableContactPaymentReminder", "disable_contact_payment_reminder", Method::Post, "/contacts/{contact_id}/paymentreminder/disable", crate::contacts::CREATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::EnableContactPaymentReminder", "enable_contact_payment_reminder", Method::Post, "/contacts/{contact_id}/paymentreminder/enable", crate::contacts::CREATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::DisableContactPortal", "disable_contact_portal", Method::Post, "/contacts/{contact_id}/portal/disable", crate::contacts::CREATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::EnableContactPortal", "enable_contact_portal", Method::Post, "/contacts/{contact_id}/portal/enable", crate::contacts::CREATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::GetContactProfitAndLoss", "get_contact_profit_and_loss", Method::Get, "/contacts/{contact_id}/profitandloss", crate::contacts::READ::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::GetContactUnusedCredits", "get_contact_unused_credits", Method::Get, "/contacts/{contact_id}/receivables/unusedcredits", crate::contacts::READ::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::GetUnusedRetainerPayments", "get_unused_retainer_payments", Method::Get, "/contacts/{contact_id}/receivables/unusedretainerpayments", crate::contacts::READ::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::ListContactCreditNoteRefunds", "list_contact_credit_note_refunds", Method::Get, "/contacts/{contact_id}/refunds", crate::contacts::READ::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::GetContactSmsContent", "get_contact_sms_content", Method::Get, "/contacts/{contact_id}/sms", crate::contacts::READ::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::SendContactSms", "send_contact_sms", Method::Post, "/contacts/{contact_id}/sms", crate::contacts::CREATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::GetContactStatement", "get_contact_statement", Method::Get, "/contacts/{contact_id}/statements", crate::contacts::READ::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::GetContactStatementMail", "get_contact_statement_mail", Method::Get, "/contacts/{contact_id}/statements/email", crate::contacts::READ::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::EmailContactStatement", "email_contact_statement", Method::Post, "/contacts/{contact_id}/statements/email", crate::contacts::CREATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::UpdateContactTags", "update_contact_tags", Method::Put, "/contacts/{contact_id}/tags", crate::contacts::UPDATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::DeleteContactTag", "delete_contact_tag", Method::Delete, "/contacts/{contact_id}/tags/{tag_id}", crate::contacts::DELETE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::ListContactTaxInfo", "list_contact_tax_info", Method::Get, "/contacts/{contact_id}/taxinfo", crate::contacts::READ::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::AddContactTaxInfo", "add_contact_tax_info", Method::Post, "/contacts/{contact_id}/taxinfo", crate::contacts::CREATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::UpdateContactTaxInfo", "update_contact_tax_info", Method::Put, "/contacts/{contact_id}/taxinfo/{tax_info_id}", crate::contacts::UPDATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::DeleteContactTaxInfo", "delete_contact_tax_info", Method::Delete, "/contacts/{contact_id}/taxinfo/{tax_info_id}", crate::contacts::DELETE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::TrackContact1099", "track_contact_1099", Method::Post, "/contacts/{contact_id}/track1099", crate::contacts::CREATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::UpdateContactTrnStatus", "update_contact_trn_status", Method::Post, "/contacts/{contact_id}/trnstatus", crate::settings::CREATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::ListContactUnpaidInvoices", "list_contact_unpaid_invoices", Method::Get, "/contacts/{contact_id}/unpaidinvoices", crate::contacts::READ::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::UntrackContact1099", "untrack_contact_1099", Method::Post, "/contacts/{contact_id}/untrack1099", crate::contacts::CREATE::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::GetContactVendorStatementEmail", "get_contact_vendor_statement_email", Method::Get, "/contacts/{contact_id}/vendorstatements/email", crate::contacts::READ::SCOPE, None),
    EndpointRow::new("contacts.yml", "endpoints::contacts::SendContactVendorStatementEmail", "send_contact_vendor_statement_email", Method::Post, "/contacts/{contact_id}/vendorstatements/email", crate::contacts::CREATE::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::ListCreditNotes", "list_credit_notes", Method::Get, "/creditnotes", crate::creditnotes::READ::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::CreateCreditNote", "create_credit_note", Method::Post, "/creditnotes", crate::creditnotes::CREATE::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::UpdateCreditNoteUsingCustomField", "update_credit_note_using_custom_field", Method::Put, "/creditnotes", crate::creditnotes::UPDATE::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::ApproveCreditNotes", "approve_credit_notes", Method::Post, "/creditnotes/approve", crate::creditnotes::CREATE::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::ListCreditNotesEinvoice", "list_credit_notes_einvoice", Method::Get, "/creditnotes/einvoice", crate::creditnotes::READ::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::CancelCreditNotesEinvoice", "cancel_credit_notes_einvoice", Method::Post, "/creditnotes/einvoice/cancel", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::PushCreditNotesEinvoice", "push_credit_notes_einvoice", Method::Post, "/creditnotes/einvoice/push", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::PrintCreditNotes", "print_credit_notes", Method::Get, "/creditnotes/print", crate::creditnotes::READ::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::ListCreditNoteRefundsOfAllCreditNotes", "list_credit_note_refunds_of_all_credit_notes", Method::Get, "/creditnotes/refunds", crate::creditnotes::READ::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::GetCreditNoteRefundById", "get_credit_note_refund_by_id", Method::Get, "/creditnotes/refunds/{refund_id}", crate::creditnotes::READ::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::SubmitCreditNotes", "submit_credit_notes", Method::Post, "/creditnotes/submit", crate::creditnotes::CREATE::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::ListCreditNoteTemplates", "list_credit_note_templates", Method::Get, "/creditnotes/templates", crate::creditnotes::READ::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::GetCreditNote", "get_credit_note", Method::Get, "/creditnotes/{creditnote_id}", crate::creditnotes::READ::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::UpdateCreditNote", "update_credit_note", Method::Put, "/creditnotes/{creditnote_id}", crate::creditnotes::UPDATE::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::DeleteCreditNote", "delete_credit_note", Method::Delete, "/creditnotes/{creditnote_id}", crate::creditnotes::DELETE::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::UpdateCreditNoteBillingAddress", "update_credit_note_billing_address", Method::Put, "/creditnotes/{creditnote_id}/address/billing", crate::creditnotes::UPDATE::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::UpdateCreditNoteShippingAddress", "update_credit_note_shipping_address", Method::Put, "/creditnotes/{creditnote_id}/address/shipping", crate::creditnotes::UPDATE::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::ApproveCreditNote", "approve_credit_note", Method::Post, "/creditnotes/{creditnote_id}/approve", crate::creditnotes::CREATE::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::FinalizeCreditNoteApproval", "finalize_credit_note_approval", Method::Post, "/creditnotes/{creditnote_id}/approve/final", crate::creditnotes::CREATE::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::AddCreditNoteAttachment", "add_credit_note_attachment", Method::Post, "/creditnotes/{creditnote_id}/attachment", crate::creditnotes::CREATE::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::UpdateCreditNoteCfdiStatus", "update_credit_note_cfdi_status", Method::Post, "/creditnotes/{creditnote_id}/cfdi/status", crate::creditnotes::CREATE::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::ListCreditNoteComments", "list_credit_note_comments", Method::Get, "/creditnotes/{creditnote_id}/comments", crate::creditnotes::READ::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::AddCreditNoteComment", "add_credit_note_comment", Method::Post, "/creditnotes/{creditnote_id}/comments", crate::creditnotes::CREATE::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::DeleteCreditNoteComment", "delete_credit_note_comment", Method::Delete, "/creditnotes/{creditnote_id}/comments/{comment_id}", crate::creditnotes::DELETE::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::GetCreditNoteCustomFields", "get_credit_note_custom_fields", Method::Get, "/creditnotes/{creditnote_id}/customfields", crate::creditnotes::READ::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::UpdateCreditNoteCustomFields", "update_credit_note_custom_fields", Method::Post, "/creditnotes/{creditnote_id}/customfields", crate::creditnotes::CREATE::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::GetCreditNoteDocument", "get_credit_note_document", Method::Get, "/creditnotes/{creditnote_id}/documents/{document_id}", crate::invoices::READ::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::UpdateCreditNoteDocument", "update_credit_note_document", Method::Put, "/creditnotes/{creditnote_id}/documents/{document_id}", crate::creditnotes::UPDATE::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::DeleteCreditNoteDocument", "delete_credit_note_document", Method::Delete, "/creditnotes/{creditnote_id}/documents/{document_id}", crate::creditnotes::DELETE::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::AddCreditNoteDigitalSignature", "add_credit_note_digital_signature", Method::Post, "/creditnotes/{creditnote_id}/dsign", crate::creditnotes::CREATE::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::GetCreditNoteSignatureTemplate", "get_credit_note_signature_template", Method::Get, "/creditnotes/{creditnote_id}/dsign/template", crate::creditnotes::READ::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::UploadCreditNoteDigitalSignature", "upload_credit_note_digital_signature", Method::Post, "/creditnotes/{creditnote_id}/dsign/upload", crate::creditnotes::CREATE::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::GetCreditNoteEinvoice", "get_credit_note_einvoice", Method::Get, "/creditnotes/{creditnote_id}/einvoice", crate::creditnotes::READ::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::CancelCreditNoteEinvoice", "cancel_credit_note_einvoice", Method::Post, "/creditnotes/{creditnote_id}/einvoice/cancel", crate::creditnotes::CREATE::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::FetchCreditNoteEinvoice", "fetch_credit_note_einvoice", Method::Post, "/creditnotes/{creditnote_id}/einvoice/fetch", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::PushCreditNoteEinvoice", "push_credit_note_einvoice", Method::Post, "/creditnotes/{creditnote_id}/einvoice/push", crate::creditnotes::CREATE::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::DeleteCreditNoteEinvoiceStatus", "delete_credit_note_einvoice_status", Method::Delete, "/creditnotes/{creditnote_id}/einvoice/status", crate::creditnotes::DELETE::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::MarkCreditNoteEinvoiceCancelled", "mark_credit_note_einvoice_cancelled", Method::Post, "/creditnotes/{creditnote_id}/einvoice/status/cancel", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::MarkCreditNoteEinvoicePushed", "mark_credit_note_einvoice_pushed", Method::Post, "/creditnotes/{creditnote_id}/einvoice/status/push", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::RecallCreditNoteEinvoiceStatus", "recall_credit_note_einvoice_status", Method::Post, "/creditnotes/{creditnote_id}/einvoice/status/recall", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::GetCreditNoteEmail", "get_credit_note_email", Method::Get, "/creditnotes/{creditnote_id}/email", crate::creditnotes::READ::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::EmailCreditNote", "email_credit_note", Method::Post, "/creditnotes/{creditnote_id}/email", crate::creditnotes::CREATE::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::GetCreditNoteEmailHistory", "get_credit_note_email_history", Method::Get, "/creditnotes/{creditnote_id}/emailhistory", crate::creditnotes::READ::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::ListInvoicesOfCreditNote", "list_invoices_of_credit_note", Method::Get, "/creditnotes/{creditnote_id}/invoices", crate::creditnotes::READ::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::ApplyCreditNoteToInvoice", "apply_credit_note_to_invoice", Method::Post, "/creditnotes/{creditnote_id}/invoices", crate::creditnotes::CREATE::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::DeleteInvoiceOfCreditNote", "delete_invoice_of_credit_note", Method::Delete, "/creditnotes/{creditnote_id}/invoices/{creditnote_invoice_id}", crate::creditnotes::DELETE::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::GetCreditNoteMailContent", "get_credit_note_mail_content", Method::Get, "/creditnotes/{creditnote_id}/mailcontent", crate::creditnotes::READ::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::ListCreditNoteRefundsOfACreditNote", "list_credit_note_refunds_of_a_credit_note", Method::Get, "/creditnotes/{creditnote_id}/refunds", crate::creditnotes::READ::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::CreateCreditNoteRefund", "create_credit_note_refund", Method::Post, "/creditnotes/{creditnote_id}/refunds", crate::creditnotes::CREATE::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::PushCreditNoteRefundEinvoice", "push_credit_note_refund_einvoice", Method::Post, "/creditnotes/{creditnote_id}/refunds/einvoice/push", crate::creditnotes::CREATE::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::GetCreditNoteRefund", "get_credit_note_refund", Method::Get, "/creditnotes/{creditnote_id}/refunds/{creditnote_refund_id}", crate::creditnotes::READ::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::UpdateCreditNoteRefund", "update_credit_note_refund", Method::Put, "/creditnotes/{creditnote_id}/refunds/{creditnote_refund_id}", crate::creditnotes::UPDATE::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::DeleteCreditNoteRefund", "delete_credit_note_refund", Method::Delete, "/creditnotes/{creditnote_id}/refunds/{creditnote_refund_id}", crate::creditnotes::DELETE::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::RejectCreditNote", "reject_credit_note", Method::Post, "/creditnotes/{creditnote_id}/reject", crate::creditnotes::CREATE::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::MarkCreditNoteDraft", "mark_credit_note_draft", Method::Post, "/creditnotes/{creditnote_id}/status/draft", crate::creditnotes::CREATE::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::MarkCreditNoteOpen", "mark_credit_note_open", Method::Post, "/creditnotes/{creditnote_id}/status/open", crate::creditnotes::CREATE::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::MarkCreditNoteReadyToPush", "mark_credit_note_ready_to_push", Method::Post, "/creditnotes/{creditnote_id}/status/readytopush", crate::creditnotes::CREATE::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::MarkCreditNoteVoid", "mark_credit_note_void", Method::Post, "/creditnotes/{creditnote_id}/status/void", crate::creditnotes::CREATE::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::SubmitCreditNote", "submit_credit_note", Method::Post, "/creditnotes/{creditnote_id}/submit", crate::creditnotes::CREATE::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::ApplyCreditNoteSubstatus", "apply_credit_note_substatus", Method::Post, "/creditnotes/{creditnote_id}/substatus/{substatus_id}", crate::creditnotes::CREATE::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::DeleteCreditNoteSubstatus", "delete_credit_note_substatus", Method::Delete, "/creditnotes/{creditnote_id}/substatus/{substatus_id}", crate::creditnotes::DELETE::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::UpdateCreditNoteTemplate", "update_credit_note_template", Method::Put, "/creditnotes/{creditnote_id}/templates/{template_id}", crate::creditnotes::UPDATE::SCOPE, None),
    EndpointRow::new("credit-notes.yml", "endpoints::credit_notes::CancelEinvoiceCreditNote", "cancel_einvoice_credit_note", Method::Post, "/einvoices/creditnotes/{creditnote_id}/cancel", crate::creditnotes::CREATE::SCOPE, None),
    EndpointRow::new("currency.yml", "endpoints::currency::ListCurrencies", "list_currencies", Method::Get, "/settings/currencies", crate::settings::READ::SCOPE, None),
    EndpointRow::new("currency.yml", "endpoints::currency::CreateCurrency", "create_currency", Method::Post, "/settings/currencies", crate::settings::CREATE::SCOPE, None),
    EndpointRow::new("currency.yml", "endpoints::currency::GetCurrency", "get_currency", Method::Get, "/settings/currencies/{currency_id}", crate::settings::READ::SCOPE, None),
    EndpointRow::new("currency.yml", "endpoints::currency::UpdateCurrency", "update_currency", Method::Put, "/settings/currencies/{currency_id}", crate::settings::UPDATE::SCOPE, None),
    EndpointRow::new("currency.yml", "endpoints::currency::DeleteCurrency", "delete_currency", Method::Delete, "/settings/currencies/{currency_id}", crate::settings::DELETE::SCOPE, None),
    EndpointRow::new("currency.yml", "endpoints::currency::ListExchangeRates", "list_exchange_rates", Method::Get, "/settings/currencies/{currency_id}/exchangerates", crate::settings::READ::SCOPE, None),
    EndpointRow::new("currency.yml", "endpoints::currency::CreateExchangeRate", "create_exchange_rate", Method::Post, "/settings/currencies/{currency_id}/exchangerates", crate::settings::CREATE::SCOPE, None),
    EndpointRow::new("currency.yml", "endpoints::currency::GetExchangeRate", "get_exchange_rate", Method::Get, "/settings/currencies/{currency_id}/exchangerates/{exchange_rate_id}", crate::settings::READ::SCOPE, None),
    EndpointRow::new("currency.yml", "endpoints::currency::UpdateExchangeRate", "update_exchange_rate", Method::Put, "/settings/currencies/{currency_id}/exchangerates/{exchange_rate_id}", crate::settings::UPDATE::SCOPE, None),
    EndpointRow::new("currency.yml", "endpoints::currency::DeleteExchangeRate", "delete_exchange_rate", Method::Delete, "/settings/currencies/{currency_id}/exchangerates/{exchange_rate_id}", crate::settings::DELETE::SCOPE, None),
    EndpointRow::new("custom-modules.yml", "endpoints::custom_modules::ListCustomModules", "list_custom_modules", Method::Get, "/settings/modules", crate::settings::READ::SCOPE, None),
    EndpointRow::new("custom-modules.yml", "endpoints::custom_modules::CreateCustomModule", "create_custom_module", Method::Post, "/settings/modules", crate::settings::CREATE::SCOPE, None),
    EndpointRow::new("custom-modules.yml", "endpoints::custom_modules::GetCustomModule", "get_custom_module", Method::Get, "/settings/modules/{module_api_name}", crate::settings::READ::SCOPE, None),
    EndpointRow::new("custom-modules.yml", "endpoints::custom_modules::UpdateCustomModule", "update_custom_module", Method::Put, "/settings/modules/{module_api_name}", crate::settings::UPDATE::SCOPE, None),
    EndpointRow::new("custom-modules.yml", "endpoints::custom_modules::DeleteCustomModule", "delete_custom_module", Method::Delete, "/settings/modules/{module_api_name}", crate::settings::DELETE::SCOPE, None),
    EndpointRow::new("custom-modules.yml", "endpoints::custom_modules::ListCustomModuleRecords", "list_custom_module_records", Method::Get, "/{module_name}", crate::custommodules::ALL::SCOPE, None),
    EndpointRow::new("custom-modules.yml", "endpoints::custom_modules::CreateCustomModuleRecord", "create_custom_module_record", Method::Post, "/{module_name}", crate::custommodules::ALL::SCOPE, None),
    EndpointRow::new("custom-modules.yml", "endpoints::custom_modules::BulkUpdateCustomModuleRecords", "bulk_update_custom_module_records", Method::Put, "/{module_name}", crate::custommodules::ALL::SCOPE, None),
    EndpointRow::new("custom-modules.yml", "endpoints::custom_modules::DeleteCustomModuleRecords", "delete_custom_module_records", Method::Delete, "/{module_name}", crate::custommodules::ALL::SCOPE, None),
    EndpointRow::new("custom-modules.yml", "endpoints::custom_modules::GetCustomModuleRecord", "get_custom_module_record", Method::Get, "/{module_name}/{module_id}", crate::custommodules::ALL::SCOPE, None),
    EndpointRow::new("custom-modules.yml", "endpoints::custom_modules::UpdateCustomModuleRecord", "update_custom_module_record", Method::Put, "/{module_name}/{module_id}", crate::custommodules::ALL::SCOPE, None),
    EndpointRow::new("custom-modules.yml", "endpoints::custom_modules::DeleteCustomModuleRecord", "delete_custom_module_record", Method::Delete, "/{module_name}/{module_id}", crate::custommodules::ALL::SCOPE, None),
    EndpointRow::new("customer-debit-notes.yml", "endpoints::customer_debit_notes::ListCustomerDebitNotes", "list_customer_debit_notes", Method::Get, "/invoices", crate::invoices::READ::SCOPE, None),
    EndpointRow::new("customer-debit-notes.yml", "endpoints::customer_debit_notes::CreateCustomerDebitNote", "create_customer_debit_note", Method::Post, "/invoices", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("customer-debit-notes.yml", "endpoints::customer_debit_notes::GetCustomerDebitNote", "get_customer_debit_note", Method::Get, "/invoices/{debit_note_id}", crate::invoices::READ::SCOPE, None),
    EndpointRow::new("customer-debit-notes.yml", "endpoints::customer_debit_notes::UpdateCustomerDebitNote", "update_customer_debit_note", Method::Put, "/invoices/{debit_note_id}", crate::invoices::UPDATE::SCOPE, None),
    EndpointRow::new("customer-debit-notes.yml", "endpoints::customer_debit_notes::DeleteCustomerDebitNote", "delete_customer_debit_note", Method::Delete, "/invoices/{debit_note_id}", crate::invoices::DELETE::SCOPE, None),
    EndpointRow::new("customer-payments.yml", "endpoints::customer_payments::UpdateCustomFieldsInCustomerPayment", "update_custom_fields_in_customer_payment", Method::Put, "/customerpayment/{customer_payment_id}/customfields", crate::customerpayments::UPDATE::SCOPE, None),
    EndpointRow::new("customer-payments.yml", "endpoints::customer_payments::ListCustomerPayments", "list_customer_payments", Method::Get, "/customerpayments", crate::customerpayments::READ::SCOPE, None),
    EndpointRow::new("customer-payments.yml", "endpoints::customer_payments::CreateCustomerPayment", "create_customer_payment", Method::Post, "/customerpayments", crate::customerpayments::CREATE::SCOPE, None),
    EndpointRow::new("customer-payments.yml", "endpoints::customer_payments::UpdateCustomerPaymentUsingCustomField", "update_customer_payment_using_custom_field", Method::Put, "/customerpayments", crate::customerpayments::UPDATE::SCOPE, None),
    EndpointRow::new("customer-payments.yml", "endpoints::customer_payments::BulkDeleteCustomerPayments", "bulk_delete_customer_payments", Method::Delete, "/customerpayments", crate::customerpayments::DELETE::SCOPE, None),
    EndpointRow::new("customer-payments.yml", "endpoints::customer_payments::ListCustomerPaymentRefunds", "list_customer_payment_refunds", Method::Get, "/customerpayments/{customer_payment_id}/refunds", crate::customerpayments::READ::SCOPE, None),
    EndpointRow::new("customer-payments.yml", "endpoints::customer_payments::CreateCustomerPaymentRefund", "create_customer_payment_refund", Method::Post, "/customerpayments/{customer_payment_id}/refunds", crate::customerpayments::CREATE::SCOPE, None),
    EndpointRow::new("customer-payments.yml", "endpoints::customer_payments::GetCustomerPaymentRefund", "get_customer_payment_refund", Method::Get, "/customerpayments/{customer_payment_id}/refunds/{refund_id}", crate::customerpayments::READ::SCOPE, None),
    EndpointRow::new("customer-payments.yml", "endpoints::customer_payments::UpdateCustomerPaymentRefund", "update_customer_payment_refund", Method::Put, "/customerpayments/{customer_payment_id}/refunds/{refund_id}", crate::customerpayments::UPDATE::SCOPE, None),
    EndpointRow::new("customer-payments.yml", "endpoints::customer_payments::DeleteCustomerPaymentRefund", "delete_customer_payment_refund", Method::Delete, "/customerpayments/{customer_payment_id}/refunds/{refund_id}", crate::customerpayments::DELETE::SCOPE, None),
    EndpointRow::new("customer-payments.yml", "endpoints::customer_payments::GetCustomerPayment", "get_customer_payment", Method::Get, "/customerpayments/{payment_id}", crate::customerpayments::READ::SCOPE, None),
    EndpointRow::new("customer-payments.yml", "endpoints::customer_payments::UpdateCustomerPayment", "update_customer_payment", Method::Put, "/customerpayments/{payment_id}", crate::customerpayments::UPDATE::SCOPE, None),
    EndpointRow::new("customer-payments.yml", "endpoints::customer_payments::DeleteCustomerPayment", "delete_customer_payment", Method::Delete, "/customerpayments/{payment_id}", crate::customerpayments::DELETE::SCOPE, None),
    EndpointRow::new("delivery-challans.yml", "endpoints::delivery_challans::ListDeliveryChallans", "list_delivery_challans", Method::Get, "/deliverychallans", crate::deliverychallans::READ::SCOPE, None),
    EndpointRow::new("delivery-challans.yml", "endpoints::delivery_challans::CreateDeliveryChallan", "create_delivery_challan", Method::Post, "/deliverychallans", crate::deliverychallans::CREATE::SCOPE, None),
    EndpointRow::new("delivery-challans.yml", "endpoints::delivery_challans::ReturnDeliveryChallans", "return_delivery_challans", Method::Put, "/deliverychallans/return", crate::deliverychallans::UPDATE::SCOPE, None),
    EndpointRow::new("delivery-challans.yml", "endpoints::delivery_challans::ListDeliveryChallanTemplates", "list_delivery_challan_templates", Method::Get, "/deliverychallans/templates", crate::deliverychallans::READ::SCOPE, None),
    EndpointRow::new("delivery-challans.yml", "endpoints::delivery_challans::UndoReturnDeliveryChallans", "undo_return_delivery_challans", Method::Put, "/deliverychallans/undo/return", crate::deliverychallans::UPDATE::SCOPE, None),
    EndpointRow::new("delivery-challans.yml", "endpoints::delivery_challans::GetDeliveryChallan", "get_delivery_challan", Method::Get, "/deliverychallans/{deliverychallan_id}", crate::deliverychallans::READ::SCOPE, None),
    EndpointRow::new("delivery-challans.yml", "endpoints::delivery_challans::UpdateDeliveryChallan", "update_delivery_challan", Method::Put, "/deliverychallans/{deliverychallan_id}", crate::deliverychallans::UPDATE::SCOPE, None),
    EndpointRow::new("delivery-challans.yml", "endpoints::delivery_challans::DeleteDeliveryChallan", "delete_delivery_challan", Method::Delete, "/deliverychallans/{deliverychallan_id}", crate::deliverychallans::DELETE::SCOPE, None),
    EndpointRow::new("delivery-challans.yml", "endpoints::delivery_challans::UpdateDeliveryChallanShippingAddress", "update_delivery_challan_shipping_address", Method::Put, "/deliverychallans/{deliverychallan_id}/address/shipping", crate::deliverychallans::UPDATE::SCOPE, None),
    EndpointRow::new("delivery-challans.yml", "endpoints::delivery_challans::AddAttachmentToDeliveryChallan", "add_attachment_to_delivery_challan", Method::Post, "/deliverychallans/{deliverychallan_id}/attachment", crate::deliverychallans::CREATE::SCOPE, None),
    EndpointRow::new("delivery-challans.yml", "endpoints::delivery_challans::GetDeliveryChallanAttachment", "get_delivery_challan_attachment", Method::Get, "/deliverychallans/{deliverychallan_id}/documents/{document_id}", crate::deliverychallans::READ::SCOPE, None),
    EndpointRow::new("delivery-challans.yml", "endpoints::delivery_challans::DeleteDeliveryChallanAttachment", "delete_delivery_challan_attachment", Method::Delete, "/deliverychallans/{deliverychallan_id}/documents/{document_id}", crate::deliverychallans::UPDATE::SCOPE, None),
    EndpointRow::new("delivery-challans.yml", "endpoints::delivery_challans::MarkDeliveryChallanAsDelivered", "mark_delivery_challan_as_delivered", Method::Post, "/deliverychallans/{deliverychallan_id}/status/delivered", crate::deliverychallans::CREATE::SCOPE, None),
    EndpointRow::new("delivery-challans.yml", "endpoints::delivery_challans::MarkDeliveryChallanAsOpen", "mark_delivery_challan_as_open", Method::Post, "/deliverychallans/{deliverychallan_id}/status/open", crate::deliverychallans::CREATE::SCOPE, None),
    EndpointRow::new("delivery-challans.yml", "endpoints::delivery_challans::MarkDeliveryChallanAsReturned", "mark_delivery_challan_as_returned", Method::Post, "/deliverychallans/{deliverychallan_id}/status/returned", crate::deliverychallans::CREATE::SCOPE, None),
    EndpointRow::new("delivery-challans.yml", "endpoints::delivery_challans::MarkDeliveryChallanAsUndelivered", "mark_delivery_challan_as_undelivered", Method::Post, "/deliverychallans/{deliverychallan_id}/status/undelivered", crate::deliverychallans::CREATE::SCOPE, None),
    EndpointRow::new("delivery-challans.yml", "endpoints::delivery_challans::UpdateDeliveryChallanTemplate", "update_delivery_challan_template", Method::Put, "/deliverychallans/{deliverychallan_id}/templates/{template_id}", crate::deliverychallans::UPDATE::SCOPE, None),
    EndpointRow::new("estimates.yml", "endpoints::estimates::UpdateCustomFieldsInEstimate", "update_custom_fields_in_estimate", Method::Put, "/estimate/{estimate_id}/customfields", crate::estimates::UPDATE::SCOPE, None),
    EndpointRow::new("estimates.yml", "endpoints::estimates::ListEstimates", "list_estimates", Method::Get, "/estimates", crate::estimates::READ::SCOPE, None),
    EndpointRow::new("estimates.yml", "endpoints::estimates::CreateEstimate", "create_estimate", Method::Post, "/estimates", crate::estimates::CREATE::SCOPE, None),
    EndpointRow::new("estimates.yml", "endpoints::estimates::UpdateEstimateUsingCustomField", "update_estimate_using_custom_field", Method::Put, "/estimates", crate::estimates::UPDATE::SCOPE, None),
    EndpointRow::new("estimates.yml", "endpoints::estimates::EmailMultipleEstimates", "email_multiple_estimates", Method::Post, "/estimates/email", crate::estimates::CREATE::SCOPE, None),
    EndpointRow::new("estimates.yml", "endpoints::estimates::BulkExportEstimatesAsPdf", "bulk_export_estimates_as_pdf", Method::Get, "/estimates/pdf", crate::estimates::READ::SCOPE, None),
    EndpointRow::new("estimates.yml", "endpoints::estimates::BulkPrintEstimates", "bulk_print_estimates", Method::Get, "/estimates/print", crate::estimates::READ::SCOPE, None),
    EndpointRow::new("estimates.yml", "endpoints::estimates::ListEstimateTemplates", "list_estimate_templates", Method::Get, "/estimates/templates", crate::estimates::READ::SCOPE, None),
    EndpointRow::new("estimates.yml", "endpoints::estimates::GetEstimate", "get_estimate", Method::Get, "/estimates/{estimate_id}", crate::estimates::READ::SCOPE, None),
    EndpointRow::new("estimates.yml", "endpoints::estimates::UpdateEstimate", "update_estimate", Method::Put, "/estimates/{estimate_id}", crate::estimates::UPDATE::SCOPE, None),
    EndpointRow::new("estimates.yml", "endpoints::estimates::DeleteEstimate", "delete_estimate", Method::Delete, "/estimates/{estimate_id}", crate::estimates::DELETE::SCOPE, None),
    EndpointRow::new("estimates.yml", "endpoints::estimates::UpdateEstimateBillingAddress", "update_estimate_billing_address", Method::Put, "/estimates/{estimate_id}/address/billing", crate::estimates::UPDATE::SCOPE, None),
    EndpointRow::new("estimates.yml", "endpoints::estimates::UpdateEstimateShippingAddress", "update_estimate_shipping_address", Method::Put, "/estimates/{estimate_id}/address/shipping", crate::estimates::UPDATE::SCOPE, None),
    EndpointRow::new("estimates.yml", "endpoints::estimates::ApproveEstimate", "approve_estimate", Method::Post, "/estimates/{estimate_id}/approve", crate::estimates::CREATE::SCOPE, None),
    EndpointRow::new("estimates.yml", "endpoints::estimates::ListEstimateComments", "list_estimate_comments", Method::Get, "/estimates/{estimate_id}/comments", crate::estimates::READ::SCOPE, None),
    EndpointRow::new("estimates.yml", "endpoints::estimates::CreateEstimateComment", "create_estimate_comment", Method::Post, "/estimates/{estimate_id}/comments", crate::estimates::CREATE::SCOPE, None),
    EndpointRow::new("estimates.yml", "endpoints::estimates::UpdateEstimateComment", "update_estimate_comment", Method::Put, "/estimates/{estimate_id}/comments/{comment_id}", crate::estimates::UPDATE::SCOPE, None),
    EndpointRow::new("estimates.yml", "endpoints::estimates::DeleteEstimateComment", "delete_estimate_comment", Method::Delete, "/estimates/{estimate_id}/comments/{comment_id}", crate::estimates::DELETE::SCOPE, None),
    EndpointRow::new("estimates.yml", "endpoints::estimates::GetEstimateEmail", "get_estimate_email", Method::Get, "/estimates/{estimate_id}/email", crate::estimates::READ::SCOPE, None),
    EndpointRow::new("estimates.yml", "endpoints::estimates::EmailEstimate", "email_estimate", Method::Post, "/estimates/{estimate_id}/email", crate::estimates::CREATE::SCOPE, None),
    EndpointRow::new("estimates.yml", "endpoints::estimates::MarkEstimateAccepted", "mark_estimate_accepted", Method::Post, "/estimates/{estimate_id}/status/accepted", crate::estimates::CREATE::SCOPE, None),
    EndpointRow::new("estimates.yml", "endpoints::estimates::MarkEstimateDeclined", "mark_estimate_declined", Method::Post, "/estimates/{estimate_id}/status/declined", crate::estimates::CREATE::SCOPE, None),
    EndpointRow::new("estimates.yml", "endpoints::estimates::MarkEstimateSent", "mark_estimate_sent", Method::Post, "/estimates/{estimate_id}/status/sent", crate::estimates::CREATE::SCOPE, None),
    EndpointRow::new("estimates.yml", "endpoints::estimates::SubmitEstimate", "submit_estimate", Method::Post, "/estimates/{estimate_id}/submit", crate::estimates::CREATE::SCOPE, None),
    EndpointRow::new("estimates.yml", "endpoints::estimates::UpdateEstimateTemplate", "update_estimate_template", Method::Put, "/estimates/{estimate_id}/templates/{template_id}", crate::estimates::UPDATE::SCOPE, None),
    EndpointRow::new("expenses.yml", "endpoints::expenses::DeleteEmployee", "delete_employee", Method::Delete, "/employee/{employee_id}", crate::expenses::DELETE::SCOPE, None),
    EndpointRow::new("expenses.yml", "endpoints::expenses::ListEmployees", "list_employees", Method::Get, "/employees", crate::expenses::READ::SCOPE, None),
    EndpointRow::new("expenses.yml", "endpoints::expenses::CreateEmployee", "create_employee", Method::Post, "/employees", crate::expenses::CREATE::SCOPE, None),
    EndpointRow::new("expenses.yml", "endpoints::expenses::GetEmployee", "get_employee", Method::Get, "/employees/{employee_id}", crate::expenses::READ::SCOPE, None),
    EndpointRow::new("expenses.yml", "endpoints::expenses::ListExpenses", "list_expenses", Method::Get, "/expenses", crate::expenses::READ::SCOPE, None),
    EndpointRow::new("expenses.yml", "endpoints::expenses::CreateExpense", "create_expense", Method::Post, "/expenses", crate::expenses::CREATE::SCOPE, None),
    EndpointRow::new("expenses.yml", "endpoints::expenses::UpdateExpenseUsingCustomField", "update_expense_using_custom_field", Method::Put, "/expenses", crate::expenses::UPDATE::SCOPE, None),
    EndpointRow::new("expenses.yml", "endpoints::expenses::GetExpense", "get_expense", Method::Get, "/expenses/{expense_id}", crate::expenses::READ::SCOPE, None),
    EndpointRow::new("expenses.yml", "endpoints::expenses::UpdateExpense", "update_expense", Method::Put, "/expenses/{expense_id}", crate::expenses::UPDATE::SCOPE, None),
    EndpointRow::new("expenses.yml", "endpoints::expenses::DeleteExpense", "delete_expense", Method::Delete, "/expenses/{expense_id}", crate::expenses::DELETE::SCOPE, None),
    EndpointRow::new("expenses.yml", "endpoints::expenses::AddExpenseAttachment", "add_expense_attachment", Method::Post, "/expenses/{expense_id}/attachment", crate::expenses::CREATE::SCOPE, None),
    EndpointRow::new("expenses.yml", "endpoints::expenses::ListExpenseComments", "list_expense_comments", Method::Get, "/expenses/{expense_id}/comments", crate::expenses::READ::SCOPE, None),
    EndpointRow::new("expenses.yml", "endpoints::expenses::GetExpenseReceipt", "get_expense_receipt", Method::Get, "/expenses/{expense_id}/receipt", crate::expenses::READ::SCOPE, None),
    EndpointRow::new("expenses.yml", "endpoints::expenses::CreateExpenseReceipt", "create_expense_receipt", Method::Post, "/expenses/{expense_id}/receipt", crate::expenses::CREATE::SCOPE, None),
    EndpointRow::new("expenses.yml", "endpoints::expenses::DeleteExpenseReceipt", "delete_expense_receipt", Method::Delete, "/expenses/{expense_id}/receipt", crate::expenses::DELETE::SCOPE, None),
    EndpointRow::new("fixed-assets.yml", "endpoints::fixed_assets::ListFixedAssets", "list_fixed_assets", Method::Get, "/fixedassets", crate::fixedasset::READ::SCOPE, None),
    EndpointRow::new("fixed-assets.yml", "endpoints::fixed_assets::CreateFixedAsset", "create_fixed_asset", Method::Post, "/fixedassets", crate::fixedasset::CREATE::SCOPE, None),
    EndpointRow::new("fixed-assets.yml", "endpoints::fixed_assets::GetFixedAsset", "get_fixed_asset", Method::Get, "/fixedassets/{fixed_asset_id}", crate::fixedasset::READ::SCOPE, None),
    EndpointRow::new("fixed-assets.yml", "endpoints::fixed_assets::UpdateFixedAsset", "update_fixed_asset", Method::Put, "/fixedassets/{fixed_asset_id}", crate::fixedasset::UPDATE::SCOPE, None),
    EndpointRow::new("fixed-assets.yml", "endpoints::fixed_assets::DeleteFixedAsset", "delete_fixed_asset", Method::Delete, "/fixedassets/{fixed_asset_id}", crate::fixedasset::DELETE::SCOPE, None),
    EndpointRow::new("fixed-assets.yml", "endpoints::fixed_assets::CreateFixedAssetComment", "create_fixed_asset_comment", Method::Post, "/fixedassets/{fixed_asset_id}/comments", crate::fixedasset::CREATE::SCOPE, None),
    EndpointRow::new("fixed-assets.yml", "endpoints::fixed_assets::DeleteFixedAssetComment", "delete_fixed_asset_comment", Method::Delete, "/fixedassets/{fixed_asset_id}/comments/{comment_id}", crate::fixedasset::DELETE::SCOPE, None),
    EndpointRow::new("fixed-assets.yml", "endpoints::fixed_assets::GetFixedAssetForecast", "get_fixed_asset_forecast", Method::Get, "/fixedassets/{fixed_asset_id}/forecast", crate::fixedasset::READ::SCOPE, None),
    EndpointRow::new("fixed-assets.yml", "endpoints::fixed_assets::GetFixedAssetHistory", "get_fixed_asset_history", Method::Get, "/fixedassets/{fixed_asset_id}/history", crate::fixedasset::READ::SCOPE, None),
    EndpointRow::new("fixed-assets.yml", "endpoints::fixed_assets::SellFixedAsset", "sell_fixed_asset", Method::Post, "/fixedassets/{fixed_asset_id}/sell", crate::fixedasset::CREATE::SCOPE, None),
    EndpointRow::new("fixed-assets.yml", "endpoints::fixed_assets::MarkFixedAssetActive", "mark_fixed_asset_active", Method::Post, "/fixedassets/{fixed_asset_id}/status/active", crate::fixedasset::CREATE::SCOPE, None),
    EndpointRow::new("fixed-assets.yml", "endpoints::fixed_assets::MarkFixedAssetCancel", "mark_fixed_asset_cancel", Method::Post, "/fixedassets/{fixed_asset_id}/status/cancel", crate::fixedasset::CREATE::SCOPE, None),
    EndpointRow::new("fixed-assets.yml", "endpoints::fixed_assets::MarkFixedAssetDraft", "mark_fixed_asset_draft", Method::Post, "/fixedassets/{fixed_asset_id}/status/draft", crate::fixedasset::CREATE::SCOPE, None),
    EndpointRow::new("fixed-assets.yml", "endpoints::fixed_assets::WriteOffFixedAsset", "write_off_fixed_asset", Method::Post, "/fixedassets/{fixed_asset_id}/writeoff", crate::fixedasset::CREATE::SCOPE, None),
    EndpointRow::new("fixed-assets.yml", "endpoints::fixed_assets::GetFixedAssetTypeList", "get_fixed_asset_type_list", Method::Get, "/fixedassettypes", crate::fixedasset::READ::SCOPE, None),
    EndpointRow::new("fixed-assets.yml", "endpoints::fixed_assets::CreateFixedAssetType", "create_fixed_asset_type", Method::Post, "/fixedassettypes", crate::fixedasset::CREATE::SCOPE, None),
    EndpointRow::new("fixed-assets.yml", "endpoints::fixed_assets::UpdateFixedAssetType", "update_fixed_asset_type", Method::Put, "/fixedassettypes/{fixed_asset_type_id}", crate::fixedasset::UPDATE::SCOPE, None),
    EndpointRow::new("fixed-assets.yml", "endpoints::fixed_assets::DeleteFixedAssetType", "delete_fixed_asset_type", Method::Delete, "/fixedassettypes/{fixed_asset_type_id}", crate::fixedasset::DELETE::SCOPE, None),
    EndpointRow::new("integration.yml", "endpoints::integration::ImportCustomerUsingCrmAccountId", "import_customer_using_crm_account_id", Method::Post, "/crm/account/{crm_account_id}/import", crate::contacts::CREATE::SCOPE, None),
    EndpointRow::new("integration.yml", "endpoints::integration::ImportCustomerUsingCrmContactId", "import_customer_using_crm_contact_id", Method::Post, "/crm/contact/{crm_contact_id}/import", crate::contacts::CREATE::SCOPE, None),
    EndpointRow::new("integration.yml", "endpoints::integration::ImportItemUsingCrmProductId", "import_item_using_crm_product_id", Method::Post, "/crm/item/{crm_product_id}/import", crate::settings::CREATE::SCOPE, None),
    EndpointRow::new("integration.yml", "endpoints::integration::ImportVendorUsingCrmVendorId", "import_vendor_using_crm_vendor_id", Method::Post, "/crm/vendor/{crm_vendor_id}/import", crate::contacts::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::CancelEinvoiceInvoice", "cancel_einvoice_invoice", Method::Post, "/einvoices/invoices/{invoice_id}/cancel", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::UpdateCustomFieldsInInvoice", "update_custom_fields_in_invoice", Method::Put, "/invoice/{invoice_id}/customfields", crate::invoices::UPDATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::ListInvoices", "list_invoices", Method::Get, "/invoices", crate::invoices::READ::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::CreateInvoice", "create_invoice", Method::Post, "/invoices", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::UpdateInvoiceUsingCustomField", "update_invoice_using_custom_field", Method::Put, "/invoices", crate::invoices::UPDATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::DeleteInvoices", "delete_invoices", Method::Delete, "/invoices", crate::invoices::DELETE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::ApproveInvoices", "approve_invoices", Method::Post, "/invoices/approve", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::PreviewInvoiceCoupons", "preview_invoice_coupons", Method::Post, "/invoices/coupons/preview", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::GetInvoiceDashboard", "get_invoice_dashboard", Method::Get, "/invoices/dashboard", crate::invoices::READ::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::GetInvoiceDeliveryNotes", "get_invoice_delivery_notes", Method::Get, "/invoices/deliverynotes", crate::invoices::READ::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::ListInvoicesEinvoice", "list_invoices_einvoice", Method::Get, "/invoices/einvoice", crate::invoices::READ::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::CancelInvoicesEinvoice", "cancel_invoices_einvoice", Method::Post, "/invoices/einvoice/cancel", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::PushInvoicesEinvoice", "push_invoices_einvoice", Method::Post, "/invoices/einvoice/push", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::EmailInvoices", "email_invoices", Method::Post, "/invoices/email", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::DeleteInvoiceExpenseReceipt", "delete_invoice_expense_receipt", Method::Delete, "/invoices/expenses/{expense_id}/receipt", crate::invoices::DELETE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::CreateInvoicesFromEstimates", "create_invoices_from_estimates", Method::Post, "/invoices/fromestimates", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::CreateInvoicesFromProjects", "create_invoices_from_projects", Method::Post, "/invoices/fromprojects", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::CreateInvoiceFromSalesorder", "create_invoice_from_salesorder", Method::Post, "/invoices/fromsalesorder", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::MapInvoiceWithSalesorder", "map_invoice_with_salesorder", Method::Post, "/invoices/mapwithorder", crate::invoices::UPDATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::MarkInvoicesShipped", "mark_invoices_shipped", Method::Post, "/invoices/markasshipped", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::GetInvoicePackingSlips", "get_invoice_packing_slips", Method::Get, "/invoices/packingslips", crate::invoices::READ::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::BulkInvoiceReminder", "bulk_invoice_reminder", Method::Post, "/invoices/paymentreminder", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::BulkExportInvoicesAsPdf", "bulk_export_invoices_as_pdf", Method::Get, "/invoices/pdf", crate::invoices::READ::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::BulkPrintInvoices", "bulk_print_invoices", Method::Get, "/invoices/print", crate::invoices::READ::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::GetInvoiceByReference", "get_invoice_by_reference", Method::Get, "/invoices/reference/{reference_id}", crate::invoices::READ::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::MarkInvoicesSent", "mark_invoices_sent", Method::Post, "/invoices/status/sent", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::VoidInvoices", "void_invoices", Method::Post, "/invoices/status/void", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::SubmitInvoices", "submit_invoices", Method::Post, "/invoices/submit", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::ListInvoiceTemplates", "list_invoice_templates", Method::Get, "/invoices/templates", crate::invoices::READ::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::UnmapInvoicesFromSalesorders", "unmap_invoices_from_salesorders", Method::Put, "/invoices/unmap/salesorders", crate::invoices::UPDATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::UnshipInvoices", "unship_invoices", Method::Post, "/invoices/unship", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::WriteOffInvoices", "write_off_invoices", Method::Post, "/invoices/writeoff", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::GetInvoice", "get_invoice", Method::Get, "/invoices/{invoice_id}", crate::invoices::READ::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::UpdateInvoice", "update_invoice", Method::Put, "/invoices/{invoice_id}", crate::invoices::UPDATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::DeleteInvoice", "delete_invoice", Method::Delete, "/invoices/{invoice_id}", crate::invoices::DELETE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::UpdateInvoiceBillingAddress", "update_invoice_billing_address", Method::Put, "/invoices/{invoice_id}/address/billing", crate::invoices::UPDATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::UpdateInvoiceShippingAddress", "update_invoice_shipping_address", Method::Put, "/invoices/{invoice_id}/address/shipping", crate::invoices::UPDATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::GetInvoiceAdvancedTrackingDetails", "get_invoice_advanced_tracking_details", Method::Get, "/invoices/{invoice_id}/advancedtrackingdetails", crate::invoices::READ::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::UpdateInvoiceAdvancedTrackingDetails", "update_invoice_advanced_tracking_details", Method::Put, "/invoices/{invoice_id}/advancedtrackingdetails", crate::invoices::UPDATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::ApproveInvoice", "approve_invoice", Method::Post, "/invoices/{invoice_id}/approve", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::FinalizeInvoiceApproval", "finalize_invoice_approval", Method::Post, "/invoices/{invoice_id}/approve/final", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::GetInvoiceAttachment", "get_invoice_attachment", Method::Get, "/invoices/{invoice_id}/attachment", crate::invoices::READ::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::AddInvoiceAttachment", "add_invoice_attachment", Method::Post, "/invoices/{invoice_id}/attachment", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::UpdateInvoiceAttachmentPreference", "update_invoice_attachment_preference", Method::Put, "/invoices/{invoice_id}/attachment", crate::invoices::UPDATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::DeleteInvoiceAttachment", "delete_invoice_attachment", Method::Delete, "/invoices/{invoice_id}/attachment", crate::invoices::DELETE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::UpdateInvoiceCfdiStatus", "update_invoice_cfdi_status", Method::Post, "/invoices/{invoice_id}/cfdi/status", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::ListInvoiceComments", "list_invoice_comments", Method::Get, "/invoices/{invoice_id}/comments", crate::invoices::READ::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::AddInvoiceComment", "add_invoice_comment", Method::Post, "/invoices/{invoice_id}/comments", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::UpdateInvoiceComment", "update_invoice_comment", Method::Put, "/invoices/{invoice_id}/comments/{comment_id}", crate::invoices::UPDATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::DeleteInvoiceComment", "delete_invoice_comment", Method::Delete, "/invoices/{invoice_id}/comments/{comment_id}", crate::invoices::DELETE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::ApplyCreditsToInvoice", "apply_credits_to_invoice", Method::Post, "/invoices/{invoice_id}/credits", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::ListInvoiceCreditsApplied", "list_invoice_credits_applied", Method::Get, "/invoices/{invoice_id}/creditsapplied", crate::invoices::READ::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::DeleteInvoiceAppliedCredit", "delete_invoice_applied_credit", Method::Delete, "/invoices/{invoice_id}/creditsapplied/{creditnotes_invoice_id}", crate::invoices::DELETE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::GetInvoiceCustomFields", "get_invoice_custom_fields", Method::Get, "/invoices/{invoice_id}/customfields", crate::invoices::READ::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::PrintInvoiceDeliveryNote", "print_invoice_delivery_note", Method::Get, "/invoices/{invoice_id}/deliverynote/print", crate::invoices::READ::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::GetInvoiceDocumentDetails", "get_invoice_document_details", Method::Get, "/invoices/{invoice_id}/documents/{document_id}", crate::invoices::READ::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::AddInvoiceDocument", "add_invoice_document", Method::Post, "/invoices/{invoice_id}/documents/{document_id}", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::DeleteInvoiceDocument", "delete_invoice_document", Method::Delete, "/invoices/{invoice_id}/documents/{document_id}", crate::invoices::DELETE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::UploadInvoiceDocument", "upload_invoice_document", Method::Post, "/invoices/{invoice_id}/documents/{document_id}/upload", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::AddInvoiceDigitalSignature", "add_invoice_digital_signature", Method::Post, "/invoices/{invoice_id}/dsign", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::GetInvoiceSignatureTemplate", "get_invoice_signature_template", Method::Get, "/invoices/{invoice_id}/dsign/template", crate::invoices::READ::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::UploadInvoiceDigitalSignature", "upload_invoice_digital_signature", Method::Post, "/invoices/{invoice_id}/dsign/upload", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::GetInvoiceEinvoice", "get_invoice_einvoice", Method::Get, "/invoices/{invoice_id}/einvoice", crate::invoices::READ::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::CancelInvoiceEinvoice", "cancel_invoice_einvoice", Method::Post, "/invoices/{invoice_id}/einvoice/cancel", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::FetchInvoiceEinvoice", "fetch_invoice_einvoice", Method::Post, "/invoices/{invoice_id}/einvoice/fetch", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::UpdateInvoiceEinvoicePaymentStatus", "update_invoice_einvoice_payment_status", Method::Put, "/invoices/{invoice_id}/einvoice/paymentstatus", crate::invoices::UPDATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::PushInvoiceEinvoice", "push_invoice_einvoice", Method::Post, "/invoices/{invoice_id}/einvoice/push", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::DeleteInvoiceEinvoiceStatus", "delete_invoice_einvoice_status", Method::Delete, "/invoices/{invoice_id}/einvoice/status", crate::invoices::DELETE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::MarkInvoiceEinvoiceCancelled", "mark_invoice_einvoice_cancelled", Method::Post, "/invoices/{invoice_id}/einvoice/status/cancel", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::MarkInvoiceEinvoicePushed", "mark_invoice_einvoice_pushed", Method::Post, "/invoices/{invoice_id}/einvoice/status/push", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::RecallInvoiceEinvoiceStatus", "recall_invoice_einvoice_status", Method::Post, "/invoices/{invoice_id}/einvoice/status/recall", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::GetInvoiceEmail", "get_invoice_email", Method::Get, "/invoices/{invoice_id}/email", crate::invoices::READ::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::EmailInvoice", "email_invoice", Method::Post, "/invoices/{invoice_id}/email", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::ScheduleInvoiceEmail", "schedule_invoice_email", Method::Post, "/invoices/{invoice_id}/email/schedule", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::CancelScheduledInvoiceEmail", "cancel_scheduled_invoice_email", Method::Delete, "/invoices/{invoice_id}/email/schedule", crate::invoices::DELETE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::ForcePayInvoice", "force_pay_invoice", Method::Post, "/invoices/{invoice_id}/forcepay", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::DeleteInvoiceLineItem", "delete_invoice_line_item", Method::Delete, "/invoices/{invoice_id}/lineitems/{line_item_id}", crate::invoices::DELETE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::MailInvoicePdf", "mail_invoice_pdf", Method::Post, "/invoices/{invoice_id}/mailpdf", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::GetInvoiceMetadata", "get_invoice_metadata", Method::Get, "/invoices/{invoice_id}/metadata/{metadata_name}", crate::invoices::READ::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::UpdateInvoiceMetadata", "update_invoice_metadata", Method::Put, "/invoices/{invoice_id}/metadata/{metadata_name}", crate::invoices::UPDATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::CreateInvoiceAsynchronousOnlinePayment", "create_invoice_asynchronous_online_payment", Method::Post, "/invoices/{invoice_id}/onlinepayments/asynchronous", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::AddInvoiceOnlinePaymentBankAccount", "add_invoice_online_payment_bank_account", Method::Post, "/invoices/{invoice_id}/onlinepayments/bankaccount", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::GetInvoicePaymentQr", "get_invoice_payment_qr", Method::Get, "/invoices/{invoice_id}/onlinepayments/qr", crate::invoices::READ::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::GetInvoicePaymentQrStatus", "get_invoice_payment_qr_status", Method::Get, "/invoices/{invoice_id}/onlinepayments/qr/status", crate::invoices::READ::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::CreateInvoiceSynchronousOnlinePayment", "create_invoice_synchronous_online_payment", Method::Post, "/invoices/{invoice_id}/onlinepayments/synchronous", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::PrintInvoicePackingSlip", "print_invoice_packing_slip", Method::Get, "/invoices/{invoice_id}/packingslip/print", crate::invoices::READ::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::GetPaymentReminderMailContentForInvoice", "get_payment_reminder_mail_content_for_invoice", Method::Get, "/invoices/{invoice_id}/paymentreminder", crate::invoices::READ::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::RemindCustomerForInvoicePayment", "remind_customer_for_invoice_payment", Method::Post, "/invoices/{invoice_id}/paymentreminder", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::DisableInvoicePaymentReminder", "disable_invoice_payment_reminder", Method::Post, "/invoices/{invoice_id}/paymentreminder/disable", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::EnableInvoicePaymentReminder", "enable_invoice_payment_reminder", Method::Post, "/invoices/{invoice_id}/paymentreminder/enable", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::ListInvoicePayments", "list_invoice_payments", Method::Get, "/invoices/{invoice_id}/payments", crate::invoices::READ::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::DeleteInvoicePayment", "delete_invoice_payment", Method::Delete, "/invoices/{invoice_id}/payments/{invoice_payment_id}", crate::invoices::DELETE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::ApplyPricebookToInvoice", "apply_pricebook_to_invoice", Method::Put, "/invoices/{invoice_id}/pricebooks/{pricebook_id}", crate::invoices::UPDATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::GetInvoiceQrCode", "get_invoice_qr_code", Method::Get, "/invoices/{invoice_id}/qrcode", crate::invoices::READ::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::RejectInvoice", "reject_invoice", Method::Post, "/invoices/{invoice_id}/reject", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::SendInvoiceDunningNotifications", "send_invoice_dunning_notifications", Method::Post, "/invoices/{invoice_id}/senddunningnotifications", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::SendInvoiceRetrySms", "send_invoice_retry_sms", Method::Post, "/invoices/{invoice_id}/sendretrysms", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::GetInvoiceSms", "get_invoice_sms", Method::Get, "/invoices/{invoice_id}/sms", crate::invoices::READ::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::SendInvoiceSms", "send_invoice_sms", Method::Post, "/invoices/{invoice_id}/sms", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::SendInvoiceViaSnailMail", "send_invoice_via_snail_mail", Method::Post, "/invoices/{invoice_id}/snailmail", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::CancelInvoice", "cancel_invoice", Method::Post, "/invoices/{invoice_id}/status/cancel", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::MarkInvoiceDraft", "mark_invoice_draft", Method::Post, "/invoices/{invoice_id}/status/draft", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::MarkInvoiceReadyToPush", "mark_invoice_ready_to_push", Method::Post, "/invoices/{invoice_id}/status/readytopush", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::MarkInvoiceSent", "mark_invoice_sent", Method::Post, "/invoices/{invoice_id}/status/sent", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::MarkInvoiceVoid", "mark_invoice_void", Method::Post, "/invoices/{invoice_id}/status/void", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::SubmitInvoice", "submit_invoice", Method::Post, "/invoices/{invoice_id}/submit", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::ApplyInvoiceSubstatus", "apply_invoice_substatus", Method::Post, "/invoices/{invoice_id}/substatus/{substatus_id}", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::DeleteInvoiceSubstatus", "delete_invoice_substatus", Method::Delete, "/invoices/{invoice_id}/substatus/{substatus_id}", crate::invoices::DELETE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::UpdateInvoiceTemplate", "update_invoice_template", Method::Put, "/invoices/{invoice_id}/templates/{template_id}", crate::invoices::UPDATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::WriteOffInvoice", "write_off_invoice", Method::Post, "/invoices/{invoice_id}/writeoff", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::CancelWriteOffInvoice", "cancel_write_off_invoice", Method::Post, "/invoices/{invoice_id}/writeoff/cancel", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("invoices.yml", "endpoints::invoices::GenerateInvoicePaymentLink", "generate_invoice_payment_link", Method::Get, "/share/paymentlink", crate::settings::READ::SCOPE, None),
    EndpointRow::new("items.yml", "endpoints::items::UpdateCustomFieldsInItem", "update_custom_fields_in_item", Method::Put, "/item/{item_id}/customfields", crate::settings::UPDATE::SCOPE, None),
    EndpointRow::new("items.yml", "endpoints::items::ListItemDetails", "list_item_details", Method::Get, "/itemdetails", crate::settings::READ::SCOPE, None),
    EndpointRow::new("items.yml", "endpoints::items::ListItems", "list_items", Method::Get, "/items", crate::settings::READ::SCOPE, None),
    EndpointRow::new("items.yml", "endpoints::items::CreateItem", "create_item", Method::Post, "/items", crate::settings::CREATE::SCOPE, None),
    EndpointRow::new("items.yml", "endpoints::items::UpdateItemUsingCustomField", "update_item_using_custom_field", Method::Put, "/items", crate::settings::UPDATE::SCOPE, None),
    EndpointRow::new("items.yml", "endpoints::items::AddItemsToPortal", "add_items_to_portal", Method::Post, "/items/addtoportal", crate::settings::CREATE::SCOPE, None),
    EndpointRow::new("items.yml", "endpoints::items::GetItem", "get_item", Method::Get, "/items/{item_id}", crate::settings::READ::SCOPE, None),
    EndpointRow::new("items.yml", "endpoints::items::UpdateItem", "update_item", Method::Put, "/items/{item_id}", crate::settings::UPDATE::SCOPE, None),
    EndpointRow::new("items.yml", "endpoints::items::DeleteItem", "delete_item", Method::Delete, "/items/{item_id}", crate::settings::DELETE::SCOPE, None),
    EndpointRow::new("items.yml", "endpoints::items::MarkItemActive", "mark_item_active", Method::Post, "/items/{item_id}/active", crate::settings::CREATE::SCOPE, None),
    EndpointRow::new("items.yml", "endpoints::items::AddItemToPortal", "add_item_to_portal", Method::Post, "/items/{item_id}/addtoportal", crate::settings::CREATE::SCOPE, None),
    EndpointRow::new("items.yml", "endpoints::items::MarkItemInactive", "mark_item_inactive", Method::Post, "/items/{item_id}/inactive", crate::settings::CREATE::SCOPE, None),
    EndpointRow::new("items.yml", "endpoints::items::RemoveItemFromPortal", "remove_item_from_portal", Method::Post, "/items/{item_id}/removefromportal", crate::settings::CREATE::SCOPE, None),
    EndpointRow::new("journals.yml", "endpoints::journals::ListJournals", "list_journals", Method::Get, "/journals", crate::accountants::READ::SCOPE, None),
    EndpointRow::new("journals.yml", "endpoints::journals::CreateJournal", "create_journal", Method::Post, "/journals", crate::accountants::CREATE::SCOPE, None),
    EndpointRow::new("journals.yml", "endpoints::journals::BulkApproveJournals", "bulk_approve_journals", Method::Post, "/journals/approve", crate::accountants::CREATE::SCOPE, None),
    EndpointRow::new("journals.yml", "endpoints::journals::BulkDeleteJournals", "bulk_delete_journals", Method::Delete, "/journals/bulkdelete", crate::accountants::DELETE::SCOPE, None),
    EndpointRow::new("journals.yml", "endpoints::journals::BulkPublishJournals", "bulk_publish_journals", Method::Post, "/journals/status/publish", crate::accountants::CREATE::SCOPE, None),
    EndpointRow::new("journals.yml", "endpoints::journals::BulkSubmitJournals", "bulk_submit_journals", Method::Post, "/journals/submit", crate::accountants::CREATE::SCOPE, None),
    EndpointRow::new("journals.yml", "endpoints::journals::GetJournal", "get_journal", Method::Get, "/journals/{journal_id}", crate::accountants::READ::SCOPE, None),
    EndpointRow::new("journals.yml", "endpoints::journals::UpdateJournal", "update_journal", Method::Put, "/journals/{journal_id}", crate::accountants::UPDATE::SCOPE, None),
    EndpointRow::new("journals.yml", "endpoints::journals::DeleteJournal", "delete_journal", Method::Delete, "/journals/{journal_id}", crate::accountants::DELETE::SCOPE, None),
    EndpointRow::new("journals.yml", "endpoints::journals::ApproveJournal", "approve_journal", Method::Post, "/journals/{journal_id}/approve", crate::accountants::CREATE::SCOPE, None),
    EndpointRow::new("journals.yml", "endpoints::journals::AddJournalAttachment", "add_journal_attachment", Method::Post, "/journals/{journal_id}/attachment", crate::accountants::CREATE::SCOPE, None),
    EndpointRow::new("journals.yml", "endpoints::journals::AddJournalComment", "add_journal_comment", Method::Post, "/journals/{journal_id}/comments", crate::accountants::CREATE::SCOPE, None),
    EndpointRow::new("journals.yml", "endpoints::journals::DeleteJournalComment", "delete_journal_comment", Method::Delete, "/journals/{journal_id}/comments/{comment_id}", crate::accountants::DELETE::SCOPE, None),
    EndpointRow::new("journals.yml", "endpoints::journals::ListJournalCredits", "list_journal_credits", Method::Get, "/journals/{journal_id}/credits", crate::accountants::READ::SCOPE, None),
    EndpointRow::new("journals.yml", "endpoints::journals::ApplyJournalCreditsToBills", "apply_journal_credits_to_bills", Method::Post, "/journals/{journal_id}/credits/{journal_line_id}/bills", crate::accountants::CREATE::SCOPE, None),
    EndpointRow::new("journals.yml", "endpoints::journals::ApplyJournalCreditsToInvoices", "apply_journal_credits_to_invoices", Method::Post, "/journals/{journal_id}/credits/{journal_line_id}/invoices", crate::accountants::CREATE::SCOPE, None),
    EndpointRow::new("journals.yml", "endpoints::journals::DeleteJournalCreditsPayables", "delete_journal_credits_payables", Method::Delete, "/journals/{journal_id}/credits/{journal_line_id}/payables", crate::accountants::DELETE::SCOPE, None),
    EndpointRow::new("journals.yml", "endpoints::journals::DeleteJournalCreditsReceivables", "delete_journal_credits_receivables", Method::Delete, "/journals/{journal_id}/credits/{journal_line_id}/receivables", crate::accountants::DELETE::SCOPE, None),
    EndpointRow::new("journals.yml", "endpoints::journals::RejectJournal", "reject_journal", Method::Post, "/journals/{journal_id}/reject", crate::accountants::CREATE::SCOPE, None),
    EndpointRow::new("journals.yml", "endpoints::journals::ReverseJournal", "reverse_journal", Method::Post, "/journals/{journal_id}/reverse", crate::accountants::CREATE::SCOPE, None),
    EndpointRow::new("journals.yml", "endpoints::journals::MarkJournalPublished", "mark_journal_published", Method::Post, "/journals/{journal_id}/status/publish", crate::accountants::CREATE::SCOPE, None),
    EndpointRow::new("journals.yml", "endpoints::journals::SubmitJournalForApproval", "submit_journal_for_approval", Method::Post, "/journals/{journal_id}/submit", crate::accountants::CREATE::SCOPE, None),
    EndpointRow::new("journals.yml", "endpoints::journals::ListRecurringJournals", "list_recurring_journals", Method::Get, "/recurringjournals", crate::accountants::READ::SCOPE, None),
    EndpointRow::new("journals.yml", "endpoints::journals::CreateRecurringJournal", "create_recurring_journal", Method::Post, "/recurringjournals", crate::accountants::CREATE::SCOPE, None),
    EndpointRow::new("journals.yml", "endpoints::journals::GetRecurringJournal", "get_recurring_journal", Method::Get, "/recurringjournals/{recurring_journal_id}", crate::accountants::READ::SCOPE, None),
    EndpointRow::new("journals.yml", "endpoints::journals::UpdateRecurringJournal", "update_recurring_journal", Method::Put, "/recurringjournals/{recurring_journal_id}", crate::accountants::UPDATE::SCOPE, None),
    EndpointRow::new("journals.yml", "endpoints::journals::DeleteRecurringJournal", "delete_recurring_journal", Method::Delete, "/recurringjournals/{recurring_journal_id}", crate::accountants::DELETE::SCOPE, None),
    EndpointRow::new("journals.yml", "endpoints::journals::ListChildJournals", "list_child_journals", Method::Get, "/recurringjournals/{recurring_journal_id}/journals", crate::accountants::READ::SCOPE, None),
    EndpointRow::new("journals.yml", "endpoints::journals::ResumeRecurringJournal", "resume_recurring_journal", Method::Post, "/recurringjournals/{recurring_journal_id}/status/resume", crate::accountants::CREATE::SCOPE, None),
    EndpointRow::new("journals.yml", "endpoints::journals::StopRecurringJournal", "stop_recurring_journal", Method::Post, "/recurringjournals/{recurring_journal_id}/status/stop", crate::accountants::CREATE::SCOPE, None),
    EndpointRow::new("journals.yml", "endpoints::journals::GetTransactionJournalView", "get_transaction_journal_view", Method::Get, "/transactions/{transaction_id}/journals", crate::accountants::READ::SCOPE, None),
    EndpointRow::new("locations.yml", "endpoints::locations::ListLocations", "list_locations", Method::Get, "/locations", crate::settings::READ::SCOPE, None),
    EndpointRow::new("locations.yml", "endpoints::locations::CreateLocation", "create_location", Method::Post, "/locations", crate::settings::CREATE::SCOPE, None),
    EndpointRow::new("locations.yml", "endpoints::locations::UpdateLocation", "update_location", Method::Put, "/locations/{location_id}", crate::settings::UPDATE::SCOPE, None),
    EndpointRow::new("locations.yml", "endpoints::locations::DeleteLocation", "delete_location", Method::Delete, "/locations/{location_id}", crate::settings::DELETE::SCOPE, None),
    EndpointRow::new("locations.yml", "endpoints::locations::MarkLocationActive", "mark_location_active", Method::Post, "/locations/{location_id}/active", crate::settings::CREATE::SCOPE, None),
    EndpointRow::new("locations.yml", "endpoints::locations::MarkLocationInactive", "mark_location_inactive", Method::Post, "/locations/{location_id}/inactive", crate::settings::CREATE::SCOPE, None),
    EndpointRow::new("locations.yml", "endpoints::locations::MarkLocationPrimary", "mark_location_primary", Method::Post, "/locations/{location_id}/markasprimary", crate::settings::CREATE::SCOPE, None),
    EndpointRow::new("locations.yml", "endpoints::locations::EnableLocations", "enable_locations", Method::Post, "/settings/locations/enable", crate::settings::CREATE::SCOPE, None),
    EndpointRow::new("opening-balance.yml", "endpoints::opening_balance::ListOpeningBalanceTransactions", "list_opening_balance_transactions", Method::Get, "/openingbalances/transactions", crate::settings::READ::SCOPE, None),
    EndpointRow::new("opening-balance.yml", "endpoints::opening_balance::WriteoffOpeningBalance", "writeoff_opening_balance", Method::Post, "/openingbalances/{opening_balance_id}/writeoff", crate::settings::UPDATE::SCOPE, None),
    EndpointRow::new("opening-balance.yml", "endpoints::opening_balance::CancelWriteoffOpeningBalance", "cancel_writeoff_opening_balance", Method::Post, "/openingbalances/{opening_balance_id}/writeoff/cancel", crate::settings::UPDATE::SCOPE, None),
    EndpointRow::new("opening-balance.yml", "endpoints::opening_balance::ListOpeningBalanceDetails", "list_opening_balance_details", Method::Get, "/settings/openingbalancedetails", crate::settings::READ::SCOPE, None),
    EndpointRow::new("opening-balance.yml", "endpoints::opening_balance::GetOpeningBalance", "get_opening_balance", Method::Get, "/settings/openingbalances", crate::settings::READ::SCOPE, None),
    EndpointRow::new("opening-balance.yml", "endpoints::opening_balance::CreateOpeningBalance", "create_opening_balance", Method::Post, "/settings/openingbalances", crate::settings::CREATE::SCOPE, None),
    EndpointRow::new("opening-balance.yml", "endpoints::opening_balance::UpdateOpeningBalance", "update_opening_balance", Method::Put, "/settings/openingbalances", crate::settings::UPDATE::SCOPE, None),
    EndpointRow::new("opening-balance.yml", "endpoints::opening_balance::DeleteOpeningBalance", "delete_opening_balance", Method::Delete, "/settings/openingbalances", crate::settings::DELETE::SCOPE, None),
    EndpointRow::new("organizations.yml", "endpoints::organizations::ListOrganizations", "list_organizations", Method::Get, "/organizations", crate::settings::READ::SCOPE, None),
    EndpointRow::new("organizations.yml", "endpoints::organizations::CreateOrganization", "create_organization", Method::Post, "/organizations", crate::settings::CREATE::SCOPE, None),
    EndpointRow::new("organizations.yml", "endpoints::organizations::GetOrganizationAddress", "get_organization_address", Method::Get, "/organizations/address", crate::settings::READ::SCOPE, None),
    EndpointRow::new("organizations.yml", "endpoints::organizations::CreateOrganizationAddress", "create_organization_address", Method::Post, "/organizations/address", crate::settings::CREATE::SCOPE, None),
    EndpointRow::new("organizations.yml", "endpoints::organizations::UpdateOrganizationAddress", "update_organization_address", Method::Put, "/organizations/address/{address_id}", crate::settings::UPDATE::SCOPE, None),
    EndpointRow::new("organizations.yml", "endpoints::organizations::DeleteOrganizationAddress", "delete_organization_address", Method::Delete, "/organizations/address/{address_id}", crate::settings::DELETE::SCOPE, None),
    EndpointRow::new("organizations.yml", "endpoints::organizations::ListOrganizationsForUser", "list_organizations_for_user", Method::Get, "/organizations/user", crate::settings::READ::SCOPE, None),
    EndpointRow::new("organizations.yml", "endpoints::organizations::GetOrganization", "get_organization", Method::Get, "/organizations/{organization_id}", crate::settings::READ::SCOPE, None),
    EndpointRow::new("organizations.yml", "endpoints::organizations::UpdateOrganization", "update_organization", Method::Put, "/organizations/{organization_id}", crate::settings::UPDATE::SCOPE, None),
    EndpointRow::new("organizations.yml", "endpoints::organizations::CopyOrganizationSettings", "copy_organization_settings", Method::Post, "/organizations/{organization_id}/copysettings", crate::settings::CREATE::SCOPE, None),
    EndpointRow::new("organizations.yml", "endpoints::organizations::DowngradeOrganizationToInvoice", "downgrade_organization_to_invoice", Method::Post, "/organizations/{organization_id}/downgradetoinvoice", crate::settings::CREATE::SCOPE, None),
    EndpointRow::new("organizations.yml", "endpoints::organizations::MarkOrganizationInactive", "mark_organization_inactive", Method::Post, "/organizations/{organization_id}/inactive", crate::settings::CREATE::SCOPE, None),
    EndpointRow::new("organizations.yml", "endpoints::organizations::UpgradeOrganizationToBooks", "upgrade_organization_to_books", Method::Post, "/organizations/{organization_id}/upgradetobooks", crate::settings::CREATE::SCOPE, None),
    EndpointRow::new("pricelists.yml", "endpoints::pricelists::ListPricebooks", "list_pricebooks", Method::Get, "/pricebooks", crate::settings::READ::SCOPE, None),
    EndpointRow::new("pricelists.yml", "endpoints::pricelists::CreatePricebook", "create_pricebook", Method::Post, "/pricebooks", crate::settings::CREATE::SCOPE, None),
    EndpointRow::new("pricelists.yml", "endpoints::pricelists::BulkFetchPricebooks", "bulk_fetch_pricebooks", Method::Get, "/pricebooks/bulkfetch", crate::settings::READ::SCOPE, None),
    EndpointRow::new("pricelists.yml", "endpoints::pricelists::ListPricebookItems", "list_pricebook_items", Method::Get, "/pricebooks/items", crate::settings::READ::SCOPE, None),
    EndpointRow::new("pricelists.yml", "endpoints::pricelists::UpdatePricebook", "update_pricebook", Method::Put, "/pricebooks/{pricebook_id}", crate::settings::UPDATE::SCOPE, None),
    EndpointRow::new("pricelists.yml", "endpoints::pricelists::DeletePricebook", "delete_pricebook", Method::Delete, "/pricebooks/{pricebook_id}", crate::settings::DELETE::SCOPE, None),
    EndpointRow::new("pricelists.yml", "endpoints::pricelists::MarkPricebookActive", "mark_pricebook_active", Method::Post, "/pricebooks/{pricebook_id}/active", crate::settings::CREATE::SCOPE, None),
    EndpointRow::new("pricelists.yml", "endpoints::pricelists::MarkPricebookInactive", "mark_pricebook_inactive", Method::Post, "/pricebooks/{pricebook_id}/inactive", crate::settings::CREATE::SCOPE, None),
    EndpointRow::new("projects.yml", "endpoints::projects::ListProjects", "list_projects", Method::Get, "/projects", crate::projects::READ::SCOPE, None),
    EndpointRow::new("projects.yml", "endpoints::projects::CreateProject", "create_project", Method::Post, "/projects", crate::projects::CREATE::SCOPE, None),
    EndpointRow::new("projects.yml", "endpoints::projects::UpdateProjectsUsingCustomField", "update_projects_using_custom_field", Method::Put, "/projects", crate::projects::UPDATE::SCOPE, None),
    EndpointRow::new("projects.yml", "endpoints::projects::GetProject", "get_project", Method::Get, "/projects/{project_id}", crate::projects::READ::SCOPE, None),
    EndpointRow::new("projects.yml", "endpoints::projects::UpdateProject", "update_project", Method::Put, "/projects/{project_id}", crate::projects::UPDATE::SCOPE, None),
    EndpointRow::new("projects.yml", "endpoints::projects::DeleteProject", "delete_project", Method::Delete, "/projects/{project_id}", crate::projects::DELETE::SCOPE, None),
    EndpointRow::new("projects.yml", "endpoints::projects::MarkProjectActive", "mark_project_active", Method::Post, "/projects/{project_id}/active", crate::projects::CREATE::SCOPE, None),
    EndpointRow::new("projects.yml", "endpoints::projects::CloneProject", "clone_project", Method::Post, "/projects/{project_id}/clone", crate::projects::CREATE::SCOPE, None),
    EndpointRow::new("projects.yml", "endpoints::projects::ListProjectComments", "list_project_comments", Method::Get, "/projects/{project_id}/comments", crate::projects::READ::SCOPE, None),
    EndpointRow::new("projects.yml", "endpoints::projects::AddProjectComment", "add_project_comment", Method::Post, "/projects/{project_id}/comments", crate::projects::CREATE::SCOPE, None),
    EndpointRow::new("projects.yml", "endpoints::projects::DeleteProjectComment", "delete_project_comment", Method::Delete, "/projects/{project_id}/comments/{comment_id}", crate::projects::DELETE::SCOPE, None),
    EndpointRow::new("projects.yml", "endpoints::projects::MarkProjectInactive", "mark_project_inactive", Method::Post, "/projects/{project_id}/inactive", crate::projects::CREATE::SCOPE, None),
    EndpointRow::new("projects.yml", "endpoints::projects::ListProjectInvoices", "list_project_invoices", Method::Get, "/projects/{project_id}/invoices", crate::projects::READ::SCOPE, None),
    EndpointRow::new("projects.yml", "endpoints::projects::ListProjectTasks", "list_project_tasks", Method::Get, "/projects/{project_id}/tasks", crate::projects::READ::SCOPE, None),
    EndpointRow::new("projects.yml", "endpoints::projects::AddProjectTask", "add_project_task", Method::Post, "/projects/{project_id}/tasks", crate::projects::CREATE::SCOPE, None),
    EndpointRow::new("projects.yml", "endpoints::projects::GetProjectTask", "get_project_task", Method::Get, "/projects/{project_id}/tasks/{task_id}", crate::projects::READ::SCOPE, None),
    EndpointRow::new("projects.yml", "endpoints::projects::UpdateProjectTask", "update_project_task", Method::Put, "/projects/{project_id}/tasks/{task_id}", crate::projects::UPDATE::SCOPE, None),
    EndpointRow::new("projects.yml", "endpoints::projects::DeleteProjectTask", "delete_project_task", Method::Delete, "/projects/{project_id}/tasks/{task_id}", crate::projects::DELETE::SCOPE, None),
    EndpointRow::new("projects.yml", "endpoints::projects::ListProjectUsers", "list_project_users", Method::Get, "/projects/{project_id}/users", crate::projects::READ::SCOPE, None),
    EndpointRow::new("projects.yml", "endpoints::projects::AddProjectUser", "add_project_user", Method::Post, "/projects/{project_id}/users", crate::projects::CREATE::SCOPE, None),
    EndpointRow::new("projects.yml", "endpoints::projects::InviteProjectUser", "invite_project_user", Method::Post, "/projects/{project_id}/users/invite", crate::projects::CREATE::SCOPE, None),
    EndpointRow::new("projects.yml", "endpoints::projects::GetProjectUser", "get_project_user", Method::Get, "/projects/{project_id}/users/{user_id}", crate::projects::READ::SCOPE, None),
    EndpointRow::new("projects.yml", "endpoints::projects::UpdateProjectUser", "update_project_user", Method::Put, "/projects/{project_id}/users/{user_id}", crate::projects::UPDATE::SCOPE, None),
    EndpointRow::new("projects.yml", "endpoints::projects::DeleteProjectUser", "delete_project_user", Method::Delete, "/projects/{project_id}/users/{user_id}", crate::projects::DELETE::SCOPE, None),
    EndpointRow::new("purchase-order.yml", "endpoints::purchase_order::UpdateCustomFieldsInPurchaseOrder", "update_custom_fields_in_purchase_order", Method::Put, "/purchaseorder/{purchaseorder_id}/customfields", crate::purchaseorders::UPDATE::SCOPE, None),
    EndpointRow::new("purchase-order.yml", "endpoints::purchase_order::ListPurchaseOrders", "list_purchase_orders", Method::Get, "/purchaseorders", crate::purchaseorders::READ::SCOPE, None),
    EndpointRow::new("purchase-order.yml", "endpoints::purchase_order::CreatePurchaseOrder", "create_purchase_order", Method::Post, "/purchaseorders", crate::purchaseorders::CREATE::SCOPE, None),
    EndpointRow::new("purchase-order.yml", "endpoints::purchase_order::UpdatePurchaseOrderUsingCustomField", "update_purchase_order_using_custom_field", Method::Put, "/purchaseorders", crate::purchaseorders::UPDATE::SCOPE, None),
    EndpointRow::new("purchase-order.yml", "endpoints::purchase_order::ListPurchaseOrderTemplates", "list_purchase_order_templates", Method::Get, "/purchaseorders/templates", crate::purchaseorders::READ::SCOPE, None),
    EndpointRow::new("purchase-order.yml", "endpoints::purchase_order::GetPurchaseOrder", "get_purchase_order", Method::Get, "/purchaseorders/{purchaseorder_id}", crate::purchaseorders::READ::SCOPE, None),
    EndpointRow::new("purchase-order.yml", "endpoints::purchase_order::UpdatePurchaseOrder", "update_purchase_order", Method::Put, "/purchaseorders/{purchaseorder_id}", crate::purchaseorders::UPDATE::SCOPE, None),
    EndpointRow::new("purchase-order.yml", "endpoints::purchase_order::DeletePurchaseOrder", "delete_purchase_order", Method::Delete, "/purchaseorders/{purchaseorder_id}", crate::purchaseorders::DELETE::SCOPE, None),
    EndpointRow::new("purchase-order.yml", "endpoints::purchase_order::UpdatePurchaseOrderBillingAddress", "update_purchase_order_billing_address", Method::Put, "/purchaseorders/{purchaseorder_id}/address/billing", crate::purchaseorders::UPDATE::SCOPE, None),
    EndpointRow::new("purchase-order.yml", "endpoints::purchase_order::ApprovePurchaseOrder", "approve_purchase_order", Method::Post, "/purchaseorders/{purchaseorder_id}/approve", crate::purchaseorders::CREATE::SCOPE, None),
    EndpointRow::new("purchase-order.yml", "endpoints::purchase_order::GetPurchaseOrderAttachment", "get_purchase_order_attachment", Method::Get, "/purchaseorders/{purchaseorder_id}/attachment", crate::purchaseorders::READ::SCOPE, None),
    EndpointRow::new("purchase-order.yml", "endpoints::purchase_order::AddPurchaseOrderAttachment", "add_purchase_order_attachment", Method::Post, "/purchaseorders/{purchaseorder_id}/attachment", crate::purchaseorders::CREATE::SCOPE, None),
    EndpointRow::new("purchase-order.yml", "endpoints::purchase_order::UpdatePurchaseOrderAttachment", "update_purchase_order_attachment", Method::Put, "/purchaseorders/{purchaseorder_id}/attachment", crate::purchaseorders::UPDATE::SCOPE, None),
    EndpointRow::new("purchase-order.yml", "endpoints::purchase_order::DeletePurchaseOrderAttachment", "delete_purchase_order_attachment", Method::Delete, "/purchaseorders/{purchaseorder_id}/attachment", crate::purchaseorders::DELETE::SCOPE, None),
    EndpointRow::new("purchase-order.yml", "endpoints::purchase_order::ListPurchaseOrderComments", "list_purchase_order_comments", Method::Get, "/purchaseorders/{purchaseorder_id}/comments", crate::purchaseorders::READ::SCOPE, None),
    EndpointRow::new("purchase-order.yml", "endpoints::purchase_order::AddPurchaseOrderComment", "add_purchase_order_comment", Method::Post, "/purchaseorders/{purchaseorder_id}/comments", crate::purchaseorders::CREATE::SCOPE, None),
    EndpointRow::new("purchase-order.yml", "endpoints::purchase_order::UpdatePurchaseOrderComment", "update_purchase_order_comment", Method::Put, "/purchaseorders/{purchaseorder_id}/comments/{comment_id}", crate::purchaseorders::UPDATE::SCOPE, None),
    EndpointRow::new("purchase-order.yml", "endpoints::purchase_order::DeletePurchaseOrderComment", "delete_purchase_order_comment", Method::Delete, "/purchaseorders/{purchaseorder_id}/comments/{comment_id}", crate::purchaseorders::DELETE::SCOPE, None),
    EndpointRow::new("purchase-order.yml", "endpoints::purchase_order::GetPurchaseOrderEmail", "get_purchase_order_email", Method::Get, "/purchaseorders/{purchaseorder_id}/email", crate::purchaseorders::READ::SCOPE, None),
    EndpointRow::new("purchase-order.yml", "endpoints::purchase_order::EmailPurchaseOrder", "email_purchase_order", Method::Post, "/purchaseorders/{purchaseorder_id}/email", crate::purchaseorders::CREATE::SCOPE, None),
    EndpointRow::new("purchase-order.yml", "endpoints::purchase_order::RejectPurchaseOrders", "reject_purchase_orders", Method::Post, "/purchaseorders/{purchaseorder_id}/reject", crate::purchaseorders::UPDATE::SCOPE, None),
    EndpointRow::new("purchase-order.yml", "endpoints::purchase_order::MarkPurchaseOrderBilled", "mark_purchase_order_billed", Method::Post, "/purchaseorders/{purchaseorder_id}/status/billed", crate::purchaseorders::CREATE::SCOPE, None),
    EndpointRow::new("purchase-order.yml", "endpoints::purchase_order::MarkPurchaseOrderCancelled", "mark_purchase_order_cancelled", Method::Post, "/purchaseorders/{purchaseorder_id}/status/cancelled", crate::purchaseorders::CREATE::SCOPE, None),
    EndpointRow::new("purchase-order.yml", "endpoints::purchase_order::MarkPurchaseOrderOpen", "mark_purchase_order_open", Method::Post, "/purchaseorders/{purchaseorder_id}/status/open", crate::purchaseorders::CREATE::SCOPE, None),
    EndpointRow::new("purchase-order.yml", "endpoints::purchase_order::SubmitPurchaseOrder", "submit_purchase_order", Method::Post, "/purchaseorders/{purchaseorder_id}/submit", crate::purchaseorders::CREATE::SCOPE, None),
    EndpointRow::new("purchase-order.yml", "endpoints::purchase_order::UpdatePurchaseOrderTemplate", "update_purchase_order_template", Method::Put, "/purchaseorders/{purchaseorder_id}/templates/{template_id}", crate::purchaseorders::UPDATE::SCOPE, None),
    EndpointRow::new("recurring-bills.yml", "endpoints::recurring_bills::GetRecurringBill", "get_recurring_bill", Method::Get, "/recurring_bills/{recurring_bill_id}", crate::bills::READ::SCOPE, None),
    EndpointRow::new("recurring-bills.yml", "endpoints::recurring_bills::DeleteRecurringBill", "delete_recurring_bill", Method::Delete, "/recurring_bills/{recurring_bill_id}", crate::bills::DELETE::SCOPE, None),
    EndpointRow::new("recurring-bills.yml", "endpoints::recurring_bills::ListRecurringBills", "list_recurring_bills", Method::Get, "/recurringbills", crate::bills::READ::SCOPE, None),
    EndpointRow::new("recurring-bills.yml", "endpoints::recurring_bills::CreateRecurringBill", "create_recurring_bill", Method::Post, "/recurringbills", crate::bills::CREATE::SCOPE, None),
    EndpointRow::new("recurring-bills.yml", "endpoints::recurring_bills::UpdateRecurringBillUsingCustomField", "update_recurring_bill_using_custom_field", Method::Put, "/recurringbills", crate::bills::UPDATE::SCOPE, None),
    EndpointRow::new("recurring-bills.yml", "endpoints::recurring_bills::UpdateRecurringBill", "update_recurring_bill", Method::Put, "/recurringbills/{recurring_bill_id}", crate::bills::UPDATE::SCOPE, None),
    EndpointRow::new("recurring-bills.yml", "endpoints::recurring_bills::ListRecurringBillHistory", "list_recurring_bill_history", Method::Get, "/recurringbills/{recurring_bill_id}/comments", crate::bills::READ::SCOPE, None),
    EndpointRow::new("recurring-bills.yml", "endpoints::recurring_bills::ResumeRecurringBill", "resume_recurring_bill", Method::Post, "/recurringbills/{recurring_bill_id}/status/resume", crate::bills::CREATE::SCOPE, None),
    EndpointRow::new("recurring-bills.yml", "endpoints::recurring_bills::StopRecurringBill", "stop_recurring_bill", Method::Post, "/recurringbills/{recurring_bill_id}/status/stop", crate::bills::CREATE::SCOPE, None),
    EndpointRow::new("recurring-expenses.yml", "endpoints::recurring_expenses::ListRecurringExpenses", "list_recurring_expenses", Method::Get, "/recurringexpenses", crate::expenses::READ::SCOPE, None),
    EndpointRow::new("recurring-expenses.yml", "endpoints::recurring_expenses::CreateRecurringExpense", "create_recurring_expense", Method::Post, "/recurringexpenses", crate::expenses::CREATE::SCOPE, None),
    EndpointRow::new("recurring-expenses.yml", "endpoints::recurring_expenses::UpdateRecurringExpenseUsingCustomField", "update_recurring_expense_using_custom_field", Method::Put, "/recurringexpenses", crate::expenses::UPDATE::SCOPE, None),
    EndpointRow::new("recurring-expenses.yml", "endpoints::recurring_expenses::GetRecurringExpense", "get_recurring_expense", Method::Get, "/recurringexpenses/{recurring_expense_id}", crate::expenses::READ::SCOPE, None),
    EndpointRow::new("recurring-expenses.yml", "endpoints::recurring_expenses::UpdateRecurringExpense", "update_recurring_expense", Method::Put, "/recurringexpenses/{recurring_expense_id}", crate::expenses::UPDATE::SCOPE, None),
    EndpointRow::new("recurring-expenses.yml", "endpoints::recurring_expenses::DeleteRecurringExpense", "delete_recurring_expense", Method::Delete, "/recurringexpenses/{recurring_expense_id}", crate::expenses::DELETE::SCOPE, None),
    EndpointRow::new("recurring-expenses.yml", "endpoints::recurring_expenses::ListRecurringExpenseHistory", "list_recurring_expense_history", Method::Get, "/recurringexpenses/{recurring_expense_id}/comments", crate::expenses::READ::SCOPE, None),
    EndpointRow::new("recurring-expenses.yml", "endpoints::recurring_expenses::ListChildExpensesOfRecurringExpense", "list_child_expenses_of_recurring_expense", Method::Get, "/recurringexpenses/{recurring_expense_id}/expenses", crate::expenses::READ::SCOPE, None),
    EndpointRow::new("recurring-expenses.yml", "endpoints::recurring_expenses::ResumeRecurringExpense", "resume_recurring_expense", Method::Post, "/recurringexpenses/{recurring_expense_id}/status/resume", crate::expenses::CREATE::SCOPE, None),
    EndpointRow::new("recurring-expenses.yml", "endpoints::recurring_expenses::StopRecurringExpense", "stop_recurring_expense", Method::Post, "/recurringexpenses/{recurring_expense_id}/status/stop", crate::expenses::CREATE::SCOPE, None),
    EndpointRow::new("recurring-invoices.yml", "endpoints::recurring_invoices::ListRecurringInvoices", "list_recurring_invoices", Method::Get, "/recurringinvoices", crate::invoices::READ::SCOPE, None),
    EndpointRow::new("recurring-invoices.yml", "endpoints::recurring_invoices::CreateRecurringInvoice", "create_recurring_invoice", Method::Post, "/recurringinvoices", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("recurring-invoices.yml", "endpoints::recurring_invoices::UpdateRecurringInvoiceUsingCustomField", "update_recurring_invoice_using_custom_field", Method::Put, "/recurringinvoices", crate::invoices::UPDATE::SCOPE, None),
    EndpointRow::new("recurring-invoices.yml", "endpoints::recurring_invoices::GetRecurringInvoiceDashboard", "get_recurring_invoice_dashboard", Method::Get, "/recurringinvoices/dashboard", crate::invoices::READ::SCOPE, None),
    EndpointRow::new("recurring-invoices.yml", "endpoints::recurring_invoices::ResumeRecurringInvoices", "resume_recurring_invoices", Method::Post, "/recurringinvoices/status/resume", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("recurring-invoices.yml", "endpoints::recurring_invoices::StopRecurringInvoices", "stop_recurring_invoices", Method::Post, "/recurringinvoices/status/stop", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("recurring-invoices.yml", "endpoints::recurring_invoices::GetRecurringInvoice", "get_recurring_invoice", Method::Get, "/recurringinvoices/{recurring_invoice_id}", crate::invoices::READ::SCOPE, None),
    EndpointRow::new("recurring-invoices.yml", "endpoints::recurring_invoices::UpdateRecurringInvoice", "update_recurring_invoice", Method::Put, "/recurringinvoices/{recurring_invoice_id}", crate::invoices::UPDATE::SCOPE, None),
    EndpointRow::new("recurring-invoices.yml", "endpoints::recurring_invoices::DeleteRecurringInvoice", "delete_recurring_invoice", Method::Delete, "/recurringinvoices/{recurring_invoice_id}", crate::invoices::DELETE::SCOPE, None),
    EndpointRow::new("recurring-invoices.yml", "endpoints::recurring_invoices::DisableRecurringInvoiceAutobill", "disable_recurring_invoice_autobill", Method::Post, "/recurringinvoices/{recurring_invoice_id}/autobill/disable", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("recurring-invoices.yml", "endpoints::recurring_invoices::EnableRecurringInvoiceAutobill", "enable_recurring_invoice_autobill", Method::Post, "/recurringinvoices/{recurring_invoice_id}/autobill/enable", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("recurring-invoices.yml", "endpoints::recurring_invoices::DeleteRecurringInvoiceBankAccount", "delete_recurring_invoice_bank_account", Method::Delete, "/recurringinvoices/{recurring_invoice_id}/bankaccount", crate::invoices::DELETE::SCOPE, None),
    EndpointRow::new("recurring-invoices.yml", "endpoints::recurring_invoices::AssociateRecurringInvoiceBankAccount", "associate_recurring_invoice_bank_account", Method::Post, "/recurringinvoices/{recurring_invoice_id}/bankaccount/{account_id}", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("recurring-invoices.yml", "endpoints::recurring_invoices::DeleteRecurringInvoiceCard", "delete_recurring_invoice_card", Method::Delete, "/recurringinvoices/{recurring_invoice_id}/card", crate::invoices::DELETE::SCOPE, None),
    EndpointRow::new("recurring-invoices.yml", "endpoints::recurring_invoices::AssociateRecurringInvoiceCard", "associate_recurring_invoice_card", Method::Post, "/recurringinvoices/{recurring_invoice_id}/card/{card_id}", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("recurring-invoices.yml", "endpoints::recurring_invoices::ListRecurringInvoiceHistory", "list_recurring_invoice_history", Method::Get, "/recurringinvoices/{recurring_invoice_id}/comments", crate::invoices::READ::SCOPE, None),
    EndpointRow::new("recurring-invoices.yml", "endpoints::recurring_invoices::ListRecurringInvoiceChildInvoices", "list_recurring_invoice_child_invoices", Method::Get, "/recurringinvoices/{recurring_invoice_id}/invoices", crate::invoices::READ::SCOPE, None),
    EndpointRow::new("recurring-invoices.yml", "endpoints::recurring_invoices::ResumeRecurringInvoice", "resume_recurring_invoice", Method::Post, "/recurringinvoices/{recurring_invoice_id}/status/resume", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("recurring-invoices.yml", "endpoints::recurring_invoices::StopRecurringInvoice", "stop_recurring_invoice", Method::Post, "/recurringinvoices/{recurring_invoice_id}/status/stop", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("recurring-invoices.yml", "endpoints::recurring_invoices::UpdateRecurringInvoiceTemplate", "update_recurring_invoice_template", Method::Put, "/recurringinvoices/{recurring_invoice_id}/templates/{template_id}", crate::invoices::UPDATE::SCOPE, None),
    EndpointRow::new("registers.yml", "endpoints::registers::GetRegisterBudgetVsActuals", "get_register_budget_vs_actuals", Method::Get, "/registers/{account_id}/budgetvsactuals", crate::accountants::READ::SCOPE, None),
    EndpointRow::new("registers.yml", "endpoints::registers::ListRegisterBulkActionHistory", "list_register_bulk_action_history", Method::Get, "/registers/{account_id}/bulkhistory", crate::accountants::READ::SCOPE, None),
    EndpointRow::new("registers.yml", "endpoints::registers::GetRegisterBulkActionHistory", "get_register_bulk_action_history", Method::Get, "/registers/{account_id}/bulkhistory/{comment_id}", crate::accountants::READ::SCOPE, None),
    EndpointRow::new("registers.yml", "endpoints::registers::GetRegisterBulkUpdateEditpage", "get_register_bulk_update_editpage", Method::Get, "/registers/{account_id}/bulkupdate/editpage", crate::accountants::READ::SCOPE, None),
    EndpointRow::new("registers.yml", "endpoints::registers::ListRegisterTransactions", "list_register_transactions", Method::Get, "/registers/{account_id}/transactions", crate::accountants::READ::SCOPE, None),
    EndpointRow::new("registers.yml", "endpoints::registers::BulkDeleteRegisterTransactions", "bulk_delete_register_transactions", Method::Put, "/registers/{account_id}/transactions/bulkdelete", crate::accountants::UPDATE::SCOPE, None),
    EndpointRow::new("registers.yml", "endpoints::registers::BulkUpdateRegisterTransactions", "bulk_update_register_transactions", Method::Put, "/registers/{account_id}/transactions/bulkupdate", crate::accountants::UPDATE::SCOPE, None),
    EndpointRow::new("reporting-tags.yml", "endpoints::reporting_tags::GetTags", "get_tags", Method::Get, "/reportingtags", crate::settings::READ::SCOPE, None),
    EndpointRow::new("reporting-tags.yml", "endpoints::reporting_tags::CreateTag", "create_tag", Method::Post, "/reportingtags", crate::settings::CREATE::SCOPE, None),
    EndpointRow::new("reporting-tags.yml", "endpoints::reporting_tags::AllTagOptions", "all_tag_options", Method::Get, "/reportingtags/{tag_id}/options/all", crate::settings::READ::SCOPE, None),
    EndpointRow::new("reporting-tags.yml", "endpoints::reporting_tags::GetAllTagOptions", "get_all_tag_options", Method::Get, "/reportingtags/options", crate::settings::READ::SCOPE, None),
    EndpointRow::new("reporting-tags.yml", "endpoints::reporting_tags::ReorderTags", "reorder_tags", Method::Put, "/reportingtags/reorder", crate::settings::UPDATE::SCOPE, None),
    EndpointRow::new("reporting-tags.yml", "endpoints::reporting_tags::MarkDefaultOption", "mark_default_option", Method::Post, "/reportingtags/{tag_id}", crate::settings::READ::SCOPE, None),
    EndpointRow::new("reporting-tags.yml", "endpoints::reporting_tags::UpdateTag", "update_tag", Method::Put, "/reportingtags/{tag_id}", crate::settings::UPDATE::SCOPE, None),
    EndpointRow::new("reporting-tags.yml", "endpoints::reporting_tags::DeleteTag", "delete_tag", Method::Delete, "/reportingtags/{tag_id}", crate::settings::DELETE::SCOPE, None),
    EndpointRow::new("reporting-tags.yml", "endpoints::reporting_tags::ActiveTag", "active_tag", Method::Post, "/reportingtags/{tag_id}/active", crate::settings::UPDATE::SCOPE, None),
    EndpointRow::new("reporting-tags.yml", "endpoints::reporting_tags::UpdateTagCriteria", "update_tag_criteria", Method::Put, "/reportingtags/{tag_id}/criteria", crate::settings::UPDATE::SCOPE, None),
    EndpointRow::new("reporting-tags.yml", "endpoints::reporting_tags::InactiveTag", "inactive_tag", Method::Post, "/reportingtags/{tag_id}/inactive", crate::settings::UPDATE::SCOPE, None),
    EndpointRow::new("reporting-tags.yml", "endpoints::reporting_tags::ActiveTagOption", "active_tag_option", Method::Post, "/reportingtags/{tag_id}/option/{option_id}/active", crate::settings::UPDATE::SCOPE, None),
    EndpointRow::new("reporting-tags.yml", "endpoints::reporting_tags::InactiveTagOption", "inactive_tag_option", Method::Post, "/reportingtags/{tag_id}/option/{option_id}/inactive", crate::settings::UPDATE::SCOPE, None),
    EndpointRow::new("reporting-tags.yml", "endpoints::reporting_tags::UpdateTagOptions", "update_tag_options", Method::Put, "/reportingtags/{tag_id}/options", crate::settings::UPDATE::SCOPE, None),
    EndpointRow::new("retainer-invoices.yml", "endpoints::retainer_invoices::ListRetainerInvoices", "list_retainer_invoices", Method::Get, "/retainerinvoices", crate::invoices::READ::SCOPE, None),
    EndpointRow::new("retainer-invoices.yml", "endpoints::retainer_invoices::CreateRetainerInvoice", "create_retainer_invoice", Method::Post, "/retainerinvoices", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("retainer-invoices.yml", "endpoints::retainer_invoices::ListRetainerInvoiceTemplates", "list_retainer_invoice_templates", Method::Get, "/retainerinvoices/templates", crate::invoices::READ::SCOPE, None),
    EndpointRow::new("retainer-invoices.yml", "endpoints::retainer_invoices::GetRetainerInvoice", "get_retainer_invoice", Method::Get, "/retainerinvoices/{retainerinvoice_id}", crate::invoices::READ::SCOPE, None),
    EndpointRow::new("retainer-invoices.yml", "endpoints::retainer_invoices::UpdateRetainerInvoice", "update_retainer_invoice", Method::Put, "/retainerinvoices/{retainerinvoice_id}", crate::invoices::UPDATE::SCOPE, None),
    EndpointRow::new("retainer-invoices.yml", "endpoints::retainer_invoices::DeleteRetainerInvoice", "delete_retainer_invoice", Method::Delete, "/retainerinvoices/{retainerinvoice_id}", crate::invoices::DELETE::SCOPE, None),
    EndpointRow::new("retainer-invoices.yml", "endpoints::retainer_invoices::UpdateRetainerInvoiceBillingAddress", "update_retainer_invoice_billing_address", Method::Put, "/retainerinvoices/{retainerinvoice_id}/address/billing", crate::invoices::UPDATE::SCOPE, None),
    EndpointRow::new("retainer-invoices.yml", "endpoints::retainer_invoices::ApproveRetainerInvoice", "approve_retainer_invoice", Method::Post, "/retainerinvoices/{retainerinvoice_id}/approve", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("retainer-invoices.yml", "endpoints::retainer_invoices::GetRetainerInvoiceAttachment", "get_retainer_invoice_attachment", Method::Get, "/retainerinvoices/{retainerinvoice_id}/attachment", crate::invoices::READ::SCOPE, None),
    EndpointRow::new("retainer-invoices.yml", "endpoints::retainer_invoices::AddRetainerInvoiceAttachment", "add_retainer_invoice_attachment", Method::Post, "/retainerinvoices/{retainerinvoice_id}/attachment", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("retainer-invoices.yml", "endpoints::retainer_invoices::ListRetainerInvoice", "list_retainer_invoice", Method::Get, "/retainerinvoices/{retainerinvoice_id}/comments", crate::invoices::READ::SCOPE, None),
    EndpointRow::new("retainer-invoices.yml", "endpoints::retainer_invoices::AddRetainerInvoiceComment", "add_retainer_invoice_comment", Method::Post, "/retainerinvoices/{retainerinvoice_id}/comments", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("retainer-invoices.yml", "endpoints::retainer_invoices::UpdateRetainerInvoiceComment", "update_retainer_invoice_comment", Method::Put, "/retainerinvoices/{retainerinvoice_id}/comments/{comment_id}", crate::invoices::UPDATE::SCOPE, None),
    EndpointRow::new("retainer-invoices.yml", "endpoints::retainer_invoices::DeleteRetainerInvoiceComment", "delete_retainer_invoice_comment", Method::Delete, "/retainerinvoices/{retainerinvoice_id}/comments/{comment_id}", crate::invoices::DELETE::SCOPE, None),
    EndpointRow::new("retainer-invoices.yml", "endpoints::retainer_invoices::DeleteRetainerInvoiceAttachment", "delete_retainer_invoice_attachment", Method::Delete, "/retainerinvoices/{retainerinvoice_id}/documents/{document_id}", crate::invoices::DELETE::SCOPE, None),
    EndpointRow::new("retainer-invoices.yml", "endpoints::retainer_invoices::GetRetainerInvoiceEmail", "get_retainer_invoice_email", Method::Get, "/retainerinvoices/{retainerinvoice_id}/email", crate::invoices::READ::SCOPE, None),
    EndpointRow::new("retainer-invoices.yml", "endpoints::retainer_invoices::EmailRetainerInvoice", "email_retainer_invoice", Method::Post, "/retainerinvoices/{retainerinvoice_id}/email", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("retainer-invoices.yml", "endpoints::retainer_invoices::ApplyRetainerPaymentsToInvoices", "apply_retainer_payments_to_invoices", Method::Post, "/retainerinvoices/{retainerinvoice_id}/invoices", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("retainer-invoices.yml", "endpoints::retainer_invoices::DeleteAppliedRetainerPayment", "delete_applied_retainer_payment", Method::Delete, "/retainerinvoices/{retainerinvoice_id}/invoices/{invoice_id}", crate::invoices::DELETE::SCOPE, None),
    EndpointRow::new("retainer-invoices.yml", "endpoints::retainer_invoices::CreateRetainerInvoiceAsyncOnlinePayment", "create_retainer_invoice_async_online_payment", Method::Post, "/retainerinvoices/{retainerinvoice_id}/onlinepayments/asynchronous", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("retainer-invoices.yml", "endpoints::retainer_invoices::MarkRetainerInvoiceDraft", "mark_retainer_invoice_draft", Method::Post, "/retainerinvoices/{retainerinvoice_id}/status/draft", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("retainer-invoices.yml", "endpoints::retainer_invoices::MarkRetainerInvoiceSent", "mark_retainer_invoice_sent", Method::Post, "/retainerinvoices/{retainerinvoice_id}/status/sent", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("retainer-invoices.yml", "endpoints::retainer_invoices::MarkRetainerInvoiceVoid", "mark_retainer_invoice_void", Method::Post, "/retainerinvoices/{retainerinvoice_id}/status/void", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("retainer-invoices.yml", "endpoints::retainer_invoices::SubmitRetainerInvoice", "submit_retainer_invoice", Method::Post, "/retainerinvoices/{retainerinvoice_id}/submit", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("retainer-invoices.yml", "endpoints::retainer_invoices::UpdateRetainerInvoiceTemplate", "update_retainer_invoice_template", Method::Put, "/retainerinvoices/{retainerinvoice_id}/templates/{template_id}", crate::invoices::UPDATE::SCOPE, None),
    EndpointRow::new("sales-order.yml", "endpoints::sales_order::UpdateSalesorderCustomfields", "update_salesorder_customfields", Method::Put, "/salesorder/{salesorder_id}/customfields", crate::salesorders::UPDATE::SCOPE, None),
    EndpointRow::new("sales-order.yml", "endpoints::sales_order::ListSalesOrders", "list_sales_orders", Method::Get, "/salesorders", crate::salesorders::READ::SCOPE, None),
    EndpointRow::new("sales-order.yml", "endpoints::sales_order::CreateSalesOrder", "create_sales_order", Method::Post, "/salesorders", crate::salesorders::CREATE::SCOPE, None),
    EndpointRow::new("sales-order.yml", "endpoints::sales_order::UpdateSalesOrderUsingCustomField", "update_sales_order_using_custom_field", Method::Put, "/salesorders", crate::salesorders::UPDATE::SCOPE, None),
    EndpointRow::new("sales-order.yml", "endpoints::sales_order::BulkExportSalesOrdersAsPdf", "bulk_export_sales_orders_as_pdf", Method::Get, "/salesorders/pdf", crate::salesorders::READ::SCOPE, None),
    EndpointRow::new("sales-order.yml", "endpoints::sales_order::BulkPrintSalesOrders", "bulk_print_sales_orders", Method::Get, "/salesorders/print", crate::salesorders::READ::SCOPE, None),
    EndpointRow::new("sales-order.yml", "endpoints::sales_order::ListSalesOrderTemplates", "list_sales_order_templates", Method::Get, "/salesorders/templates", crate::salesorders::READ::SCOPE, None),
    EndpointRow::new("sales-order.yml", "endpoints::sales_order::GetSalesOrder", "get_sales_order", Method::Get, "/salesorders/{salesorder_id}", crate::salesorders::READ::SCOPE, None),
    EndpointRow::new("sales-order.yml", "endpoints::sales_order::UpdateSalesOrder", "update_sales_order", Method::Put, "/salesorders/{salesorder_id}", crate::salesorders::UPDATE::SCOPE, None),
    EndpointRow::new("sales-order.yml", "endpoints::sales_order::DeleteSalesOrder", "delete_sales_order", Method::Delete, "/salesorders/{salesorder_id}", crate::salesorders::DELETE::SCOPE, None),
    EndpointRow::new("sales-order.yml", "endpoints::sales_order::UpdateSalesOrderBillingAddress", "update_sales_order_billing_address", Method::Put, "/salesorders/{salesorder_id}/address/billing", crate::salesorders::UPDATE::SCOPE, None),
    EndpointRow::new("sales-order.yml", "endpoints::sales_order::UpdateSalesOrderShippingAddress", "update_sales_order_shipping_address", Method::Put, "/salesorders/{salesorder_id}/address/shipping", crate::salesorders::UPDATE::SCOPE, None),
    EndpointRow::new("sales-order.yml", "endpoints::sales_order::ApproveSalesOrder", "approve_sales_order", Method::Post, "/salesorders/{salesorder_id}/approve", crate::salesorders::CREATE::SCOPE, None),
    EndpointRow::new("sales-order.yml", "endpoints::sales_order::GetSalesOrderAttachment", "get_sales_order_attachment", Method::Get, "/salesorders/{salesorder_id}/attachment", crate::salesorders::READ::SCOPE, None),
    EndpointRow::new("sales-order.yml", "endpoints::sales_order::AddSalesOrderAttachment", "add_sales_order_attachment", Method::Post, "/salesorders/{salesorder_id}/attachment", crate::salesorders::CREATE::SCOPE, None),
    EndpointRow::new("sales-order.yml", "endpoints::sales_order::UpdateSalesOrderAttachmentPreference", "update_sales_order_attachment_preference", Method::Put, "/salesorders/{salesorder_id}/attachment", crate::salesorders::UPDATE::SCOPE, None),
    EndpointRow::new("sales-order.yml", "endpoints::sales_order::DeleteSalesOrderAttachment", "delete_sales_order_attachment", Method::Delete, "/salesorders/{salesorder_id}/attachment", crate::salesorders::DELETE::SCOPE, None),
    EndpointRow::new("sales-order.yml", "endpoints::sales_order::ListSalesOrderComments", "list_sales_order_comments", Method::Get, "/salesorders/{salesorder_id}/comments", crate::salesorders::READ::SCOPE, None),
    EndpointRow::new("sales-order.yml", "endpoints::sales_order::AddSalesOrderComment", "add_sales_order_comment", Method::Post, "/salesorders/{salesorder_id}/comments", crate::salesorders::CREATE::SCOPE, None),
    EndpointRow::new("sales-order.yml", "endpoints::sales_order::UpdateSalesOrderComment", "update_sales_order_comment", Method::Put, "/salesorders/{salesorder_id}/comments/{comment_id}", crate::salesorders::UPDATE::SCOPE, None),
    EndpointRow::new("sales-order.yml", "endpoints::sales_order::DeleteSalesOrderComment", "delete_sales_order_comment", Method::Delete, "/salesorders/{salesorder_id}/comments/{comment_id}", crate::salesorders::DELETE::SCOPE, None),
    EndpointRow::new("sales-order.yml", "endpoints::sales_order::GetSalesOrderEmail", "get_sales_order_email", Method::Get, "/salesorders/{salesorder_id}/email", crate::salesorders::READ::SCOPE, None),
    EndpointRow::new("sales-order.yml", "endpoints::sales_order::EmailSalesOrder", "email_sales_order", Method::Post, "/salesorders/{salesorder_id}/email", crate::salesorders::CREATE::SCOPE, None),
    EndpointRow::new("sales-order.yml", "endpoints::sales_order::MarkSalesOrderAsOpen", "mark_sales_order_as_open", Method::Post, "/salesorders/{salesorder_id}/status/open", crate::salesorders::CREATE::SCOPE, None),
    EndpointRow::new("sales-order.yml", "endpoints::sales_order::MarkSalesOrderAsVoid", "mark_sales_order_as_void", Method::Post, "/salesorders/{salesorder_id}/status/void", crate::salesorders::CREATE::SCOPE, None),
    EndpointRow::new("sales-order.yml", "endpoints::sales_order::SubmitSalesOrder", "submit_sales_order", Method::Post, "/salesorders/{salesorder_id}/submit", crate::salesorders::CREATE::SCOPE, None),
    EndpointRow::new("sales-order.yml", "endpoints::sales_order::UpdateSalesOrderSubStatus", "update_sales_order_sub_status", Method::Post, "/salesorders/{salesorder_id}/substatus/{status_code}", crate::salesorders::CREATE::SCOPE, None),
    EndpointRow::new("sales-order.yml", "endpoints::sales_order::UpdateSalesOrderTemplate", "update_sales_order_template", Method::Put, "/salesorders/{salesorder_id}/templates/{template_id}", crate::salesorders::UPDATE::SCOPE, None),
    EndpointRow::new("sales-receipt.yml", "endpoints::sales_receipt::ListSalesReceipts", "list_sales_receipts", Method::Get, "/salesreceipts", crate::invoices::READ::SCOPE, None),
    EndpointRow::new("sales-receipt.yml", "endpoints::sales_receipt::CreateSalesReceipt", "create_sales_receipt", Method::Post, "/salesreceipts", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("sales-receipt.yml", "endpoints::sales_receipt::GetSalesReceipt", "get_sales_receipt", Method::Get, "/salesreceipts/{sales_receipt_id}", crate::invoices::READ::SCOPE, None),
    EndpointRow::new("sales-receipt.yml", "endpoints::sales_receipt::UpdateSalesReceipt", "update_sales_receipt", Method::Put, "/salesreceipts/{sales_receipt_id}", crate::invoices::UPDATE::SCOPE, None),
    EndpointRow::new("sales-receipt.yml", "endpoints::sales_receipt::DeleteSalesReceipt", "delete_sales_receipt", Method::Delete, "/salesreceipts/{sales_receipt_id}", crate::invoices::DELETE::SCOPE, None),
    EndpointRow::new("sales-receipt.yml", "endpoints::sales_receipt::EmailSalesReceipt", "email_sales_receipt", Method::Post, "/salesreceipts/{sales_receipt_id}/email", crate::invoices::CREATE::SCOPE, None),
    EndpointRow::new("tasks.yml", "endpoints::tasks::ListTasks", "list_tasks", Method::Get, "/tasks", crate::settings::READ::SCOPE, None),
    EndpointRow::new("tasks.yml", "endpoints::tasks::AddTask", "add_task", Method::Post, "/tasks", crate::settings::CREATE::SCOPE, None),
    EndpointRow::new("tasks.yml", "endpoints::tasks::UpdateTasks", "update_tasks", Method::Put, "/tasks", crate::settings::UPDATE::SCOPE, None),
    EndpointRow::new("tasks.yml", "endpoints::tasks::DeleteTasks", "delete_tasks", Method::Delete, "/tasks", crate::settings::DELETE::SCOPE, None),
    EndpointRow::new("tasks.yml", "endpoints::tasks::GetTask", "get_task", Method::Get, "/tasks/{task_id}", crate::settings::READ::SCOPE, None),
    EndpointRow::new("tasks.yml", "endpoints::tasks::UpdateATask", "update_a_task", Method::Put, "/tasks/{task_id}", crate::settings::UPDATE::SCOPE, None),
    EndpointRow::new("tasks.yml", "endpoints::tasks::DeleteTask", "delete_task", Method::Delete, "/tasks/{task_id}", crate::settings::DELETE::SCOPE, None),
    EndpointRow::new("tasks.yml", "endpoints::tasks::AddTaskAttachment", "add_task_attachment", Method::Post, "/tasks/{task_id}/attachment", crate::settings::CREATE::SCOPE, None),
    EndpointRow::new("tasks.yml", "endpoints::tasks::ListTaskComments", "list_task_comments", Method::Get, "/tasks/{task_id}/comments", crate::settings::READ::SCOPE, None),
    EndpointRow::new("tasks.yml", "endpoints::tasks::AddTaskComment", "add_task_comment", Method::Post, "/tasks/{task_id}/comments", crate::settings::CREATE::SCOPE, None),
    EndpointRow::new("tasks.yml", "endpoints::tasks::DeleteTaskComment", "delete_task_comment", Method::Delete, "/tasks/{task_id}/comments/{comment_id}", crate::settings::DELETE::SCOPE, None),
    EndpointRow::new("tasks.yml", "endpoints::tasks::GetTaskDocument", "get_task_document", Method::Get, "/tasks/{task_id}/documents/{document_id}", crate::settings::READ::SCOPE, None),
    EndpointRow::new("tasks.yml", "endpoints::tasks::DeleteTaskDocument", "delete_task_document", Method::Delete, "/tasks/{task_id}/documents/{document_id}", crate::settings::DELETE::SCOPE, None),
    EndpointRow::new("tasks.yml", "endpoints::tasks::MarkTaskAsCompleted", "mark_task_as_completed", Method::Post, "/tasks/{task_id}/markascompleted", crate::settings::CREATE::SCOPE, None),
    EndpointRow::new("tasks.yml", "endpoints::tasks::MarkTaskAsOngoing", "mark_task_as_ongoing", Method::Post, "/tasks/{task_id}/markasongoing", crate::settings::CREATE::SCOPE, None),
    EndpointRow::new("tasks.yml", "endpoints::tasks::MarkTaskAsOpen", "mark_task_as_open", Method::Post, "/tasks/{task_id}/markasopen", crate::settings::CREATE::SCOPE, None),
    EndpointRow::new("tasks.yml", "endpoints::tasks::UpdatePercentageTask", "update_percentage_task", Method::Post, "/tasks/{task_id}/percentage", crate::settings::CREATE::SCOPE, None),
    EndpointRow::new("taxes.yml", "endpoints::taxes::ListTaxAuthorities", "list_tax_authorities", Method::Get, "/settings/taxauthorities", crate::settings::READ::SCOPE, None),
    EndpointRow::new("taxes.yml", "endpoints::taxes::CreateTaxAuthority", "create_tax_authority", Method::Post, "/settings/taxauthorities", crate::settings::CREATE::SCOPE, None),
    EndpointRow::new("taxes.yml", "endpoints::taxes::GetTaxAuthority", "get_tax_authority", Method::Get, "/settings/taxauthorities/{tax_authority_id}", crate::settings::READ::SCOPE, None),
    EndpointRow::new("taxes.yml", "endpoints::taxes::UpdateTaxAuthority", "update_tax_authority", Method::Put, "/settings/taxauthorities/{tax_authority_id}", crate::settings::UPDATE::SCOPE, None),
    EndpointRow::new("taxes.yml", "endpoints::taxes::DeleteTaxAuthority", "delete_tax_authority", Method::Delete, "/settings/taxauthorities/{tax_authority_id}", crate::settings::DELETE::SCOPE, None),
    EndpointRow::new("taxes.yml", "endpoints::taxes::ListTaxes", "list_taxes", Method::Get, "/settings/taxes", crate::settings::READ::SCOPE, None),
    EndpointRow::new("taxes.yml", "endpoints::taxes::CreateTax", "create_tax", Method::Post, "/settings/taxes", crate::settings::CREATE::SCOPE, None),
    EndpointRow::new("taxes.yml", "endpoints::taxes::GetTax", "get_tax", Method::Get, "/settings/taxes/{tax_id}", crate::settings::READ::SCOPE, None),
    EndpointRow::new("taxes.yml", "endpoints::taxes::UpdateTax", "update_tax", Method::Put, "/settings/taxes/{tax_id}", crate::settings::UPDATE::SCOPE, None),
    EndpointRow::new("taxes.yml", "endpoints::taxes::DeleteTax", "delete_tax", Method::Delete, "/settings/taxes/{tax_id}", crate::settings::DELETE::SCOPE, None),
    EndpointRow::new("taxes.yml", "endpoints::taxes::ListTaxExemptions", "list_tax_exemptions", Method::Get, "/settings/taxexemptions", crate::settings::READ::SCOPE, None),
    EndpointRow::new("taxes.yml", "endpoints::taxes::CreateTaxExemption", "create_tax_exemption", Method::Post, "/settings/taxexemptions", crate::settings::CREATE::SCOPE, None),
    EndpointRow::new("taxes.yml", "endpoints::taxes::GetTaxExemption", "get_tax_exemption", Method::Get, "/settings/taxexemptions/{tax_exemption_id}", crate::settings::READ::SCOPE, None),
    EndpointRow::new("taxes.yml", "endpoints::taxes::UpdateTaxExemption", "update_tax_exemption", Method::Put, "/settings/taxexemptions/{tax_exemption_id}", crate::settings::UPDATE::SCOPE, None),
    EndpointRow::new("taxes.yml", "endpoints::taxes::DeleteTaxExemption", "delete_tax_exemption", Method::Delete, "/settings/taxexemptions/{tax_exemption_id}", crate::settings::DELETE::SCOPE, None),
    EndpointRow::new("taxes.yml", "endpoints::taxes::CreateTaxGroup", "create_tax_group", Method::Post, "/settings/taxgroups", crate::settings::CREATE::SCOPE, None),
    EndpointRow::new("taxes.yml", "endpoints::taxes::GetTaxGroup", "get_tax_group", Method::Get, "/settings/taxgroups/{tax_group_id}", crate::settings::READ::SCOPE, None),
    EndpointRow::new("taxes.yml", "endpoints::taxes::UpdateTaxGroup", "update_tax_group", Method::Put, "/settings/taxgroups/{tax_group_id}", crate::settings::UPDATE::SCOPE, None),
    EndpointRow::new("taxes.yml", "endpoints::taxes::DeleteTaxGroup", "delete_tax_group", Method::Delete, "/settings/taxgroups/{tax_group_id}", crate::settings::DELETE::SCOPE, None),
    EndpointRow::new("time-entries.yml", "endpoints::time_entries::ListTimeEntries", "list_time_entries", Method::Get, "/projects/timeentries", crate::projects::READ::SCOPE, None),
    EndpointRow::new("time-entries.yml", "endpoints::time_entries::CreateTimeEntries", "create_time_entries", Method::Post, "/projects/timeentries", crate::projects::CREATE::SCOPE, None),
    EndpointRow::new("time-entries.yml", "endpoints::time_entries::DeleteTimeEntries", "delete_time_entries", Method::Delete, "/projects/timeentries", crate::projects::DELETE::SCOPE, None),
    EndpointRow::new("time-entries.yml", "endpoints::time_entries::GetRunningTimer", "get_running_timer", Method::Get, "/projects/timeentries/runningtimer/me", crate::projects::READ::SCOPE, None),
    EndpointRow::new("time-entries.yml", "endpoints::time_entries::StopEntryTimer", "stop_entry_timer", Method::Post, "/projects/timeentries/timer/stop", crate::projects::CREATE::SCOPE, None),
    EndpointRow::new("time-entries.yml", "endpoints::time_entries::GetTimeEntry", "get_time_entry", Method::Get, "/projects/timeentries/{time_entry_id}", crate::projects::READ::SCOPE, None),
    EndpointRow::new("time-entries.yml", "endpoints::time_entries::UpdateTimeEntry", "update_time_entry", Method::Put, "/projects/timeentries/{time_entry_id}", crate::projects::UPDATE::SCOPE, None),
    EndpointRow::new("time-entries.yml", "endpoints::time_entries::DeleteTimeEntry", "delete_time_entry", Method::Delete, "/projects/timeentries/{time_entry_id}", crate::projects::DELETE::SCOPE, None),
    EndpointRow::new("time-entries.yml", "endpoints::time_entries::StartEntryTimer", "start_entry_timer", Method::Post, "/projects/timeentries/{time_entry_id}/timer/start", crate::projects::CREATE::SCOPE, None),
    EndpointRow::new("transaction-locking.yml", "endpoints::transaction_locking::GetAccountingPeriodTransactionLock", "get_accounting_period_transaction_lock", Method::Get, "/accountingperiods/transactionlock", crate::accountants::READ::SCOPE, None),
    EndpointRow::new("transaction-locking.yml", "endpoints::transaction_locking::GetTransactionLock", "get_transaction_lock", Method::Get, "/transactionlock", crate::accountants::READ::SCOPE, None),
    EndpointRow::new("transaction-locking.yml", "endpoints::transaction_locking::UpdateTransactionLock", "update_transaction_lock", Method::Put, "/transactionlock", crate::accountants::UPDATE::SCOPE, None),
    EndpointRow::new("transaction-locking.yml", "endpoints::transaction_locking::DeleteTransactionLock", "delete_transaction_lock", Method::Delete, "/transactionlock", crate::accountants::DELETE::SCOPE, None),
    EndpointRow::new("transaction-locking.yml", "endpoints::transaction_locking::UpdatePartialUnlock", "update_partial_unlock", Method::Put, "/transactionlock/partialunlock", crate::accountants::UPDATE::SCOPE, None),
    EndpointRow::new("transaction-locking.yml", "endpoints::transaction_locking::ListTransactionLocks", "list_transaction_locks", Method::Get, "/transactionlocks", crate::accountants::READ::SCOPE, None),
    EndpointRow::new("users.yml", "endpoints::users::ListUsers", "list_users", Method::Get, "/users", crate::settings::READ::SCOPE, None),
    EndpointRow::new("users.yml", "endpoints::users::CreateUser", "create_user", Method::Post, "/users", crate::settings::CREATE::SCOPE, None),
    EndpointRow::new("users.yml", "endpoints::users::GetCurrentUser", "get_current_user", Method::Get, "/users/me", crate::settings::READ::SCOPE, None),
    EndpointRow::new("users.yml", "endpoints::users::GetUser", "get_user", Method::Get, "/users/{user_id}", crate::settings::READ::SCOPE, None),
    EndpointRow::new("users.yml", "endpoints::users::UpdateUser", "update_user", Method::Put, "/users/{user_id}", crate::settings::UPDATE::SCOPE, None),
    EndpointRow::new("users.yml", "endpoints::users::DeleteUser", "delete_user", Method::Delete, "/users/{user_id}", crate::settings::DELETE::SCOPE, None),
    EndpointRow::new("users.yml", "endpoints::users::MarkUserActive", "mark_user_active", Method::Post, "/users/{user_id}/active", crate::settings::CREATE::SCOPE, None),
    EndpointRow::new("users.yml", "endpoints::users::MarkUserInactive", "mark_user_inactive", Method::Post, "/users/{user_id}/inactive", crate::settings::CREATE::SCOPE, None),
    EndpointRow::new("users.yml", "endpoints::users::InviteUser", "invite_user", Method::Post, "/users/{user_id}/invite", crate::settings::CREATE::SCOPE, None),
    EndpointRow::new("vendor-credits.yml", "endpoints::vendor_credits::ListVendorCredits", "list_vendor_credits", Method::Get, "/vendorcredits", crate::debitnotes::READ::SCOPE, None),
    EndpointRow::new("vendor-credits.yml", "endpoints::vendor_credits::CreateVendorCredit", "create_vendor_credit", Method::Post, "/vendorcredits", crate::debitnotes::CREATE::SCOPE, None),
    EndpointRow::new("vendor-credits.yml", "endpoints::vendor_credits::ListVendorCreditRefundsOfAllVendorCredits", "list_vendor_credit_refunds_of_all_vendor_credits", Method::Get, "/vendorcredits/refunds", crate::debitnotes::READ::SCOPE, None),
    EndpointRow::new("vendor-credits.yml", "endpoints::vendor_credits::GetVendorCredit", "get_vendor_credit", Method::Get, "/vendorcredits/{vendor_credit_id}", crate::debitnotes::READ::SCOPE, None),
    EndpointRow::new("vendor-credits.yml", "endpoints::vendor_credits::UpdateVendorCredit", "update_vendor_credit", Method::Put, "/vendorcredits/{vendor_credit_id}", crate::debitnotes::UPDATE::SCOPE, None),
    EndpointRow::new("vendor-credits.yml", "endpoints::vendor_credits::DeleteVendorCredit", "delete_vendor_credit", Method::Delete, "/vendorcredits/{vendor_credit_id}", crate::debitnotes::DELETE::SCOPE, None),
    EndpointRow::new("vendor-credits.yml", "endpoints::vendor_credits::ApproveVendorCredit", "approve_vendor_credit", Method::Post, "/vendorcredits/{vendor_credit_id}/approve", crate::debitnotes::CREATE::SCOPE, None),
    EndpointRow::new("vendor-credits.yml", "endpoints::vendor_credits::ListBillsCredited", "list_bills_credited", Method::Get, "/vendorcredits/{vendor_credit_id}/bills", crate::debitnotes::READ::SCOPE, None),
    EndpointRow::new("vendor-credits.yml", "endpoints::vendor_credits::ApplyCreditsToABill", "apply_credits_to_a_bill", Method::Post, "/vendorcredits/{vendor_credit_id}/bills", crate::debitnotes::CREATE::SCOPE, None),
    EndpointRow::new("vendor-credits.yml", "endpoints::vendor_credits::DeleteVendorCreditBill", "delete_vendor_credit_bill", Method::Delete, "/vendorcredits/{vendor_credit_id}/bills/{vendor_credit_bill_id}", crate::debitnotes::DELETE::SCOPE, None),
    EndpointRow::new("vendor-credits.yml", "endpoints::vendor_credits::ListVendorCreditComments", "list_vendor_credit_comments", Method::Get, "/vendorcredits/{vendor_credit_id}/comments", crate::debitnotes::READ::SCOPE, None),
    EndpointRow::new("vendor-credits.yml", "endpoints::vendor_credits::AddVendorCreditComment", "add_vendor_credit_comment", Method::Post, "/vendorcredits/{vendor_credit_id}/comments", crate::debitnotes::CREATE::SCOPE, None),
    EndpointRow::new("vendor-credits.yml", "endpoints::vendor_credits::DeleteVendorCreditComment", "delete_vendor_credit_comment", Method::Delete, "/vendorcredits/{vendor_credit_id}/comments/{comment_id}", crate::debitnotes::DELETE::SCOPE, None),
    EndpointRow::new("vendor-credits.yml", "endpoints::vendor_credits::ListVendorCreditRefundsOfAVendorCredit", "list_vendor_credit_refunds_of_a_vendor_credit", Method::Get, "/vendorcredits/{vendor_credit_id}/refunds", crate::debitnotes::READ::SCOPE, None),
    EndpointRow::new("vendor-credits.yml", "endpoints::vendor_credits::RefundVendorCredit", "refund_vendor_credit", Method::Post, "/vendorcredits/{vendor_credit_id}/refunds", crate::debitnotes::CREATE::SCOPE, None),
    EndpointRow::new("vendor-credits.yml", "endpoints::vendor_credits::GetVendorCreditRefund", "get_vendor_credit_refund", Method::Get, "/vendorcredits/{vendor_credit_id}/refunds/{vendor_credit_refund_id}", crate::debitnotes::READ::SCOPE, None),
    EndpointRow::new("vendor-credits.yml", "endpoints::vendor_credits::UpdateVendorCreditRefund", "update_vendor_credit_refund", Method::Put, "/vendorcredits/{vendor_credit_id}/refunds/{vendor_credit_refund_id}", crate::debitnotes::UPDATE::SCOPE, None),
    EndpointRow::new("vendor-credits.yml", "endpoints::vendor_credits::DeleteVendorCreditRefund", "delete_vendor_credit_refund", Method::Delete, "/vendorcredits/{vendor_credit_id}/refunds/{vendor_credit_refund_id}", crate::debitnotes::DELETE::SCOPE, None),
    EndpointRow::new("vendor-credits.yml", "endpoints::vendor_credits::MarkVendorCreditOpen", "mark_vendor_credit_open", Method::Post, "/vendorcredits/{vendor_credit_id}/status/open", crate::debitnotes::CREATE::SCOPE, None),
    EndpointRow::new("vendor-credits.yml", "endpoints::vendor_credits::MarkVendorCreditVoid", "mark_vendor_credit_void", Method::Post, "/vendorcredits/{vendor_credit_id}/status/void", crate::debitnotes::CREATE::SCOPE, None),
    EndpointRow::new("vendor-credits.yml", "endpoints::vendor_credits::SubmitVendorCredit", "submit_vendor_credit", Method::Post, "/vendorcredits/{vendor_credit_id}/submit", crate::debitnotes::CREATE::SCOPE, None),
    EndpointRow::new("vendor-payments.yml", "endpoints::vendor_payments::ListVendorPayments", "list_vendor_payments", Method::Get, "/vendorpayments", crate::vendorpayments::READ::SCOPE, None),
    EndpointRow::new("vendor-payments.yml", "endpoints::vendor_payments::CreateVendorPayment", "create_vendor_payment", Method::Post, "/vendorpayments", crate::vendorpayments::CREATE::SCOPE, None),
    EndpointRow::new("vendor-payments.yml", "endpoints::vendor_payments::UpdateVendorPaymentUsingCustomField", "update_vendor_payment_using_custom_field", Method::Put, "/vendorpayments", crate::vendorpayments::UPDATE::SCOPE, None),
    EndpointRow::new("vendor-payments.yml", "endpoints::vendor_payments::BulkDeleteVendorPayments", "bulk_delete_vendor_payments", Method::Delete, "/vendorpayments", crate::vendorpayments::DELETE::SCOPE, None),
    EndpointRow::new("vendor-payments.yml", "endpoints::vendor_payments::GetVendorPayment", "get_vendor_payment", Method::Get, "/vendorpayments/{payment_id}", crate::vendorpayments::READ::SCOPE, None),
    EndpointRow::new("vendor-payments.yml", "endpoints::vendor_payments::UpdateVendorPayment", "update_vendor_payment", Method::Put, "/vendorpayments/{payment_id}", crate::vendorpayments::UPDATE::SCOPE, None),
    EndpointRow::new("vendor-payments.yml", "endpoints::vendor_payments::DeleteVendorPayment", "delete_vendor_payment", Method::Delete, "/vendorpayments/{payment_id}", crate::vendorpayments::DELETE::SCOPE, None),
    EndpointRow::new("vendor-payments.yml", "endpoints::vendor_payments::GetVendorPaymentEmailContent", "get_vendor_payment_email_content", Method::Get, "/vendorpayments/{payment_id}/email", crate::vendorpayments::READ::SCOPE, None),
    EndpointRow::new("vendor-payments.yml", "endpoints::vendor_payments::EmailVendorPayment", "email_vendor_payment", Method::Post, "/vendorpayments/{payment_id}/email", crate::vendorpayments::CREATE::SCOPE, None),
    EndpointRow::new("vendor-payments.yml", "endpoints::vendor_payments::ListVendorPaymentRefunds", "list_vendor_payment_refunds", Method::Get, "/vendorpayments/{payment_id}/refunds", crate::vendorpayments::READ::SCOPE, None),
    EndpointRow::new("vendor-payments.yml", "endpoints::vendor_payments::RefundExcessVendorPayment", "refund_excess_vendor_payment", Method::Post, "/vendorpayments/{payment_id}/refunds", crate::vendorpayments::CREATE::SCOPE, None),
    EndpointRow::new("vendor-payments.yml", "endpoints::vendor_payments::GetVendorPaymentRefund", "get_vendor_payment_refund", Method::Get, "/vendorpayments/{payment_id}/refunds/{vendorpayment_refund_id}", crate::vendorpayments::READ::SCOPE, None),
    EndpointRow::new("vendor-payments.yml", "endpoints::vendor_payments::UpdateVendorPaymentRefund", "update_vendor_payment_refund", Method::Put, "/vendorpayments/{payment_id}/refunds/{vendorpayment_refund_id}", crate::vendorpayments::UPDATE::SCOPE, None),
    EndpointRow::new("vendor-payments.yml", "endpoints::vendor_payments::DeleteVendorPaymentRefund", "delete_vendor_payment_refund", Method::Delete, "/vendorpayments/{payment_id}/refunds/{vendorpayment_refund_id}", crate::vendorpayments::DELETE::SCOPE, None),
];

const NONE: u16 = Node::NONE;

#[rustfmt::skip]
pub(crate) static NODES: &[Node] = &[
    Node::new("", 1, 56, true, [NONE, NONE, NONE, NONE]),
    Node::new("crm", 58, 4, false, [NONE, NONE, NONE, NONE]),
    Node::new("bill", 62, 0, true, [NONE, NONE, NONE, NONE]),
    Node::new("item", 63, 0, true, [NONE, NONE, NONE, NONE]),
    Node::new("bills", 64, 1, true, [74, 75, 76, NONE]),
    Node::new("items", 66, 1, true, [511, 512, 513, NONE]),
    Node::new("share", 68, 1, false, [NONE, NONE, NONE, NONE]),
    Node::new("tasks", 69, 0, true, [759, 760, 761, 762]),
    Node::new("users", 70, 1, true, [810, 811, NONE, NONE]),
    Node::new("invoice", 72, 0, true, [NONE, NONE, NONE, NONE]),
    Node::new("contacts", 73, 9, true, [118, 119, 120, 121]),
    Node::new("employee", 83, 0, true, [NONE, NONE, NONE, NONE]),
    Node::new("estimate", 84, 0, true, [NONE, NONE, NONE, NONE]),
    Node::new("expenses", 85, 0, true, [364, 365, 366, NONE]),
    Node::new("invoices", 86, 23, true, [399, 400, 401, 402]),
    Node::new("journals", 110, 4, true, [522, 523, NONE, NONE]),
    Node::new("projects", 115, 1, true, [590, 591, 592, NONE]),
    Node::new("settings", 117, 9, false, [NONE, NONE, NONE, NONE]),
    Node::new("einvoices", 126, 2, false, [NONE, NONE, NONE, NONE]),
    Node::new("employees", 128, 0, true, [361, 362, NONE, NONE]),
    Node::new("estimates", 129, 4, true, [336, 337, 338, NONE]),
    Node::new("locations", 134, 0, true, [553, 554, NONE, NONE]),
    Node::new("registers", 135, 0, true, [NONE, NONE, NONE, NONE]),
    Node::new("categories", 136, 0, true, [95, 96, NONE, NONE]),
    Node::new("pricebooks", 137, 2, true, [582, 583, NONE, NONE]),
    Node::new("salesorder", 140, 0, true, [NONE, NONE, NONE, NONE]),
    Node::new("creditnotes", 141, 6, true, [215, 216, 217, NONE]),
    Node::new("fixedassets", 148, 0, true, [375, 376, NONE, NONE]),
    Node::new("itemdetails", 0, 0, false, [510, NONE, NONE, NONE]),
    Node::new("salesorders", 149, 3, true, [726, 727, 728, NONE]),
    Node::new("bankaccounts", 153, 5, true, [0, 1, NONE, NONE]),
    Node::new("transactions", 159, 0, true, [NONE, NONE, NONE, NONE]),
    Node::new("organizations", 160, 2, true, [569, 570, NONE, NONE]),
    Node::new("purchaseorder", 163, 0, true, [NONE, NONE, NONE, NONE]),
    Node::new("reportingtags", 164, 2, true, [686, 687, NONE, NONE]),
    Node::new("salesreceipts", 167, 0, true, [753, 754, NONE, NONE]),
    Node::new("vendorcredits", 168, 1, true, [819, 820, NONE, NONE]),
    Node::new("bankstatements", 0, 0, false, [NONE, 32, NONE, NONE]),
    Node::new("purchaseorders", 170, 1, true, [615, 616, 617, NONE]),
    Node::new("recurringbills", 172, 0, true, [642, 643, 644, NONE]),
    Node::new("vendorpayments", 173, 0, true, [840, 841, 842, 843]),
    Node::new("chartofaccounts", 174, 5, true, [100, 101, NONE, NONE]),
    Node::new("customerpayment", 180, 0, true, [NONE, NONE, NONE, NONE]),
    Node::new("fixedassettypes", 181, 0, true, [389, 390, NONE, NONE]),
    Node::new("openingbalances", 182, 1, true, [NONE, NONE, NONE, NONE]),
    Node::new("recurring_bills", 184, 0, true, [NONE, NONE, NONE, NONE]),
    Node::new("transactionlock", 185, 1, false, [805, NONE, 806, 807]),
    Node::new("banktransactions", 186, 1, true, [46, 47, NONE, NONE]),
    Node::new("customerpayments", 188, 0, true, [306, 307, 308, 309]),
    Node::new("deliverychallans", 189, 3, true, [318, 319, NONE, NONE]),
    Node::new("retainerinvoices", 193, 1, true, [700, 701, NONE, NONE]),
    Node::new("transactionlocks", 0, 0, false, [809, NONE, NONE, NONE]),
    Node::new("accountingperiods", 195, 1, false, [NONE, NONE, NONE, NONE]),
    Node::new("recurringexpenses", 196, 0, true, [649, 650, 651, NONE]),
    Node::new("recurringinvoices", 197, 2, true, [659, 660, 661, NONE]),
    Node::new("recurringjournals", 200, 0, true, [544, 545, NONE, NONE]),
    Node::new("basecurrencyadjustment", 201, 3, true, [65, 66, NONE, NONE]),
    Node::new("{}", 205, 0, true, [293, 294, 295, 296]),
    Node::new("item", 206, 0, true, [NONE, NONE, NONE, NONE]),
    Node::new("vendor", 207, 0, true, [NONE, NONE, NONE, NONE]),
    Node::new("account", 208, 0, true, [NONE, NONE, NONE, NONE]),
    Node::new("contact", 209, 0, true, [NONE, NONE, NONE, NONE]),
    Node::new("{}", 210, 1, false, [NONE, NONE, NONE, NONE]),
    Node::new("{}", 211, 1, false, [NONE, NONE, NONE, NONE]),
    Node::new("editpage", 212, 1, false, [NONE, NONE, NONE, NONE]),
    Node::new("{}", 213, 8, false, [78, NONE, 79, 80]),
    Node::new("addtoportal", 0, 0, false, [NONE, 514, NONE, NONE]),
    Node::new("{}", 221, 4, false, [515, NONE, 516, 517]),
    Node::new("paymentlink", 0, 0, false, [508, NONE, NONE, NONE]),
    Node::new("{}", 225, 7, false, [763, NONE, 764, 765]),
    Node::new("me", 0, 0, false, [812, NONE, NONE, NONE]),
    Node::new("{}", 232, 3, false, [813, NONE, 814, 815]),
    Node::new("{}", 235, 1, false, [NONE, NONE, NONE, NONE]),
    Node::new("sms", 0, 0, false, [139, 140, NONE, NONE]),
    Node::new("owner", 0, 0, false, [NONE, 137, NONE, NONE]),
    Node::new("address", 236, 1, false, [122, NONE, NONE, NONE]),
    Node::new("cardcount", 0, 0, false, [125, NONE, NONE, NONE]),
    Node::new("documents", 237, 1, false, [NONE, NONE, NONE, NONE]),
    Node::new("reference", 238, 0, true, [NONE, NONE, NONE, NONE]),
    Node::new("track1099", 0, 0, false, [NONE, 141, NONE, NONE]),
    Node::new("bankaccounts", 0, 0, false, [124, NONE, NONE, NONE]),
    Node::new("contactpersons", 239, 0, true, [126, 127, NONE, NONE]),
    Node::new("{}", 240, 35, false, [142, NONE, 143, 144]),
    Node::new("{}", 0, 0, false, [NONE, NONE, NONE, 360]),
    Node::new("{}", 275, 1, false, [NONE, NONE, NONE, NONE]),
    Node::new("{}", 276, 3, false, [367, NONE, 368, 369]),
    Node::new("pdf", 0, 0, false, [419, NONE, NONE, NONE]),
    Node::new("email", 0, 0, false, [NONE, 410, NONE, NONE]),
    Node::new("print", 0, 0, false, [420, NONE, NONE, NONE]),
    Node::new("unmap", 279, 1, false, [NONE, NONE, NONE, NONE]),
    Node::new("status", 280, 2, false, [NONE, NONE, NONE, NONE]),
    Node::new("submit", 0, 0, false, [NONE, 424, NONE, NONE]),
    Node::new("unship", 0, 0, false, [NONE, 427, NONE, NONE]),
    Node::new("approve", 0, 0, false, [NONE, 403, NONE, NONE]),
    Node::new("coupons", 282, 1, false, [NONE, NONE, NONE, NONE]),
    Node::new("einvoice", 283, 2, false, [407, NONE, NONE, NONE]),
    Node::new("expenses", 285, 0, true, [NONE, NONE, NONE, NONE]),
    Node::new("writeoff", 0, 0, false, [NONE, 428, NONE, NONE]),
    Node::new("dashboard", 0, 0, false, [405, NONE, NONE, NONE]),
    Node::new("reference", 286, 0, true, [NONE, NONE, NONE, NONE]),
    Node::new("templates", 0, 0, false, [425, NONE, NONE, NONE]),
    Node::new("fromprojects", 0, 0, false, [NONE, 413, NONE, NONE]),
    Node::new("mapwithorder", 0, 0, false, [NONE, 415, NONE, NONE]),
    Node::new("packingslips", 0, 0, false, [417, NONE, NONE, NONE]),
    Node::new("deliverynotes", 0, 0, false, [406, NONE, NONE, NONE]),
    Node::new("fromestimates", 0, 0, false, [NONE, 412, NONE, NONE]),
    Node::new("markasshipped", 0, 0, false, [NONE, 416, NONE, NONE]),
    Node::new("fromsalesorder", 0, 0, false, [NONE, 414, NONE, NONE]),
    Node::new("paymentreminder", 0, 0, false, [NONE, 418, NONE, NONE]),
    Node::new("{}", 287, 34, false, [429, NONE, 430, 431]),
    Node::new("status", 321, 1, false, [NONE, NONE, NONE, NONE]),
    Node::new("submit", 0, 0, false, [NONE, 527, NONE, NONE]),
    Node::new("approve", 0, 0, false, [NONE, 524, NONE, NONE]),
    Node::new("bulkdelete", 0, 0, false, [NONE, NONE, NONE, 525]),
    Node::new("{}", 322, 8, false, [528, NONE, 529, 530]),
    Node::new("timeentries", 330, 2, true, [795, 796, NONE, 797]),
    Node::new("{}", 333, 7, false, [593, NONE, 594, 595]),
    Node::new("taxes", 340, 0, true, [781, 782, NONE, NONE]),
    Node::new("modules", 341, 0, true, [288, 289, NONE, NONE]),
    Node::new("locations", 342, 1, false, [NONE, NONE, NONE, NONE]),
    Node::new("taxgroups", 343, 0, true, [NONE, 791, NONE, NONE]),
    Node::new("currencies", 344, 0, true, [278, 279, NONE, NONE]),
    Node::new("taxexemptions", 345, 0, true, [786, 787, NONE, NONE]),
    Node::new("taxauthorities", 346, 0, true, [776, 777, NONE, NONE]),
    Node::new("openingbalances", 0, 0, false, [565, 566, 567, 568]),
    Node::new("openingbalancedetails", 0, 0, false, [564, NONE, NONE, NONE]),
    Node::new("invoices", 347, 0, true, [NONE, NONE, NONE, NONE]),
    Node::new("creditnotes", 348, 0, true, [NONE, NONE, NONE, NONE]),
    Node::new("{}", 0, 0, false, [363, NONE, NONE, NONE]),
    Node::new("pdf", 0, 0, false, [340, NONE, NONE, NONE]),
    Node::new("email", 0, 0, false, [NONE, 339, NONE, NONE]),
    Node::new("print", 0, 0, false, [341, NONE, NONE, NONE]),
    Node::new("templates", 0, 0, false, [342, NONE, NONE, NONE]),
    Node::new("{}", 349, 7, false, [343, NONE, 344, 345]),
    Node::new("{}", 356, 3, false, [NONE, NONE, 555, 556]),
    Node::new("{}", 359, 4, false, [NONE, NONE, NONE, NONE]),
    Node::new("{}", 0, 0, false, [97, NONE, 98, 99]),
    Node::new("items", 0, 0, false, [585, NONE, NONE, NONE]),
    Node::new("bulkfetch", 0, 0, false, [584, NONE, NONE, NONE]),
    Node::new("{}", 363, 2, false, [NONE, NONE, 586, 587]),
    Node::new("{}", 365, 1, false, [NONE, NONE, NONE, NONE]),
    Node::new("print", 0, 0, false, [222, NONE, NONE, NONE]),
    Node::new("submit", 0, 0, false, [NONE, 225, NONE, NONE]),
    Node::new("approve", 0, 0, false, [NONE, 218, NONE, NONE]),
    Node::new("refunds", 366, 0, true, [223, NONE, NONE, NONE]),
    Node::new("einvoice", 367, 2, false, [219, NONE, NONE, NONE]),
    Node::new("templates", 0, 0, false, [226, NONE, NONE, NONE]),
    Node::new("{}", 369, 19, false, [227, NONE, 228, 229]),
    Node::new("{}", 388, 6, false, [377, NONE, 378, 379]),
    Node::new("pdf", 0, 0, false, [729, NONE, NONE, NONE]),
    Node::new("print", 0, 0, false, [730, NONE, NONE, NONE]),
    Node::new("templates", 0, 0, false, [731, NONE, NONE, NONE]),
    Node::new("{}", 394, 9, false, [732, NONE, 733, 734]),
    Node::new("rules", 403, 2, true, [37, 38, 39, 40]),
    Node::new("import", 406, 1, false, [NONE, NONE, NONE, NONE]),
    Node::new("balances", 0, 0, false, [2, NONE, NONE, NONE]),
    Node::new("overview", 0, 0, false, [4, NONE, NONE, NONE]),
    Node::new("matchfilters", 407, 0, true, [33, 34, NONE, NONE]),
    Node::new("{}", 408, 13, false, [5, NONE, 6, 7]),
    Node::new("{}", 421, 1, false, [NONE, NONE, NONE, NONE]),
    Node::new("user", 0, 0, false, [575, NONE, NONE, NONE]),
    Node::new("address", 422, 0, true, [571, 572, NONE, NONE]),
    Node::new("{}", 423, 4, false, [576, NONE, 577, NONE]),
    Node::new("{}", 427, 1, false, [NONE, NONE, NONE, NONE]),
    Node::new("options", 0, 0, false, [689, NONE, NONE, NONE]),
    Node::new("reorder", 0, 0, false, [NONE, NONE, 690, NONE]),
    Node::new("{}", 428, 5, false, [NONE, 691, 692, 693]),
    Node::new("{}", 433, 1, false, [755, NONE, 756, 757]),
    Node::new("refunds", 0, 0, false, [821, NONE, NONE, NONE]),
    Node::new("{}", 434, 6, false, [822, NONE, 823, 824]),
    Node::new("templates", 0, 0, false, [618, NONE, NONE, NONE]),
    Node::new("{}", 440, 9, false, [619, NONE, 620, 621]),
    Node::new("{}", 449, 2, false, [NONE, NONE, 645, NONE]),
    Node::new("{}", 451, 2, false, [844, NONE, 845, 846]),
    Node::new("active", 0, 0, false, [NONE, 103, NONE, NONE]),
    Node::new("inactive", 0, 0, false, [NONE, 105, NONE, NONE]),
    Node::new("bulkdelete", 0, 0, false, [NONE, NONE, NONE, 104]),
    Node::new("transactions", 453, 0, true, [NONE, NONE, NONE, NONE]),
    Node::new("accounttransactions", 0, 0, false, [102, NONE, NONE, NONE]),
    Node::new("{}", 454, 2, false, [107, NONE, 108, 109]),
    Node::new("{}", 456, 1, false, [NONE, NONE, NONE, NONE]),
    Node::new("{}", 0, 0, false, [NONE, NONE, 391, 392]),
    Node::new("transactions", 0, 0, false, [561, NONE, NONE, NONE]),
    Node::new("{}", 457, 1, false, [NONE, NONE, NONE, NONE]),
    Node::new("{}", 0, 0, false, [640, NONE, NONE, 641]),
    Node::new("partialunlock", 0, 0, false, [NONE, NONE, 808, NONE]),
    Node::new("uncategorized", 458, 0, true, [NONE, NONE, NONE, NONE]),
    Node::new("{}", 459, 2, false, [60, NONE, 61, 62]),
    Node::new("{}", 461, 1, false, [315, NONE, 316, 317]),
    Node::new("undo", 462, 1, false, [NONE, NONE, NONE, NONE]),
    Node::new("return", 0, 0, false, [NONE, NONE, 320, NONE]),
    Node::new("templates", 0, 0, false, [321, NONE, NONE, NONE]),
    Node::new("{}", 463, 5, false, [323, NONE, 324, 325]),
    Node::new("templates", 0, 0, false, [702, NONE, NONE, NONE]),
    Node::new("{}", 468, 11, false, [703, NONE, 704, 705]),
    Node::new("transactionlock", 0, 0, false, [804, NONE, NONE, NONE]),
    Node::new("{}", 479, 3, false, [652, NONE, 653, 654]),
    Node::new("status", 482, 2, false, [NONE, NONE, NONE, NONE]),
    Node::new("dashboard", 0, 0, false, [662, NONE, NONE, NONE]),
    Node::new("{}", 484, 7, false, [665, NONE, 666, 667]),
    Node::new("{}", 491, 2, false, [546, NONE, 547, 548]),
    Node::new("accounts", 0, 0, false, [67, NONE, NONE, NONE]),
    Node::new("contacts", 0, 0, false, [69, NONE, NONE, NONE]),
    Node::new("bulkdelete", 0, 0, false, [NONE, NONE, NONE, 68]),
    Node::new("{}", 493, 1, false, [70, NONE, NONE, 71]),
    Node::new("{}", 0, 0, false, [297, NONE, 298, 299]),
    Node::new("{}", 494, 1, false, [NONE, NONE, NONE, NONE]),
    Node::new("{}", 495, 1, false, [NONE, NONE, NONE, NONE]),
    Node::new("{}", 496, 1, false, [NONE, NONE, NONE, NONE]),
    Node::new("{}", 497, 1, false, [NONE, NONE, NONE, NONE]),
    Node::new("customfields", 0, 0, false, [NONE, NONE, 73, NONE]),
    Node::new("customfields", 0, 0, false, [NONE, NONE, 509, NONE]),
    Node::new("frompurchaseorders", 0, 0, false, [77, NONE, NONE, NONE]),
    Node::new("status", 498, 2, false, [NONE, NONE, NONE, NONE]),
    Node::new("submit", 0, 0, false, [NONE, 94, NONE, NONE]),
    Node::new("address", 500, 1, false, [NONE, NONE, NONE, NONE]),
    Node::new("approve", 0, 0, false, [NONE, 82, NONE, NONE]),
    Node::new("credits", 0, 0, false, [NONE, 89, NONE, NONE]),
    Node::new("comments", 501, 0, true, [86, 87, NONE, NONE]),
    Node::new("payments", 502, 0, true, [90, NONE, NONE, NONE]),
    Node::new("attachment", 0, 0, false, [83, 84, NONE, 85]),
    Node::new("active", 0, 0, false, [NONE, 518, NONE, NONE]),
    Node::new("inactive", 0, 0, false, [NONE, 520, NONE, NONE]),
    Node::new("addtoportal", 0, 0, false, [NONE, 519, NONE, NONE]),
    Node::new("removefromportal", 0, 0, false, [NONE, 521, NONE, NONE]),
    Node::new("comments", 503, 0, true, [767, 768, NONE, NONE]),
    Node::new("documents", 504, 0, true, [NONE, NONE, NONE, NONE]),
    Node::new("attachment", 0, 0, false, [NONE, 766, NONE, NONE]),
    Node::new("markasopen", 0, 0, false, [NONE, 774, NONE, NONE]),
    Node::new("percentage", 0, 0, false, [NONE, 775, NONE, NONE]),
    Node::new("markasongoing", 0, 0, false, [NONE, 773, NONE, NONE]),
    Node::new("markascompleted", 0, 0, false, [NONE, 772, NONE, NONE]),
    Node::new("active", 0, 0, false, [NONE, 816, NONE, NONE]),
    Node::new("invite", 0, 0, false, [NONE, 818, NONE, NONE]),
    Node::new("inactive", 0, 0, false, [NONE, 817, NONE, NONE]),
    Node::new("customfields", 0, 0, false, [NONE, NONE, 398, NONE]),
    Node::new("verify", 0, 0, false, [123, NONE, NONE, NONE]),
    Node::new("restore", 0, 0, false, [NONE, 136, NONE, NONE]),
    Node::new("{}", 0, 0, false, [138, NONE, NONE, NONE]),
    Node::new("{}", 505, 3, false, [128, NONE, 129, 130]),
    Node::new("sms", 0, 0, false, [198, 199, NONE, NONE]),
    Node::new("card", 508, 0, true, [NONE, 162, NONE, NONE]),
    Node::new("tags", 509, 0, true, [NONE, NONE, 203, NONE]),
    Node::new("cards", 0, 0, false, [167, NONE, NONE, NONE]),
    Node::new("email", 0, 0, false, [179, 180, NONE, NONE]),
    Node::new("merge", 0, 0, false, [NONE, 184, NONE, NONE]),
    Node::new("owner", 0, 0, false, [NONE, 186, NONE, NONE]),
    Node::new("active", 0, 0, false, [NONE, 145, NONE, NONE]),
    Node::new("portal", 510, 2, false, [NONE, NONE, NONE, NONE]),
    Node::new("address", 512, 0, true, [146, 147, NONE, NONE]),
    Node::new("refunds", 0, 0, false, [197, NONE, NONE, NONE]),
    Node::new("taxinfo", 513, 0, true, [205, 206, NONE, NONE]),
    Node::new("comments", 514, 0, true, [170, 171, NONE, NONE]),
    Node::new("einvoice", 515, 1, false, [NONE, NONE, NONE, NONE]),
    Node::new("inactive", 0, 0, false, [NONE, 181, NONE, NONE]),
    Node::new("documents", 516, 0, true, [NONE, NONE, NONE, NONE]),
    Node::new("track1099", 0, 0, false, [NONE, 209, NONE, NONE]),
    Node::new("trnstatus", 0, 0, false, [NONE, 210, NONE, NONE]),
    Node::new("attachment", 0, 0, false, [NONE, 153, NONE, NONE]),
    Node::new("statements", 517, 1, false, [200, NONE, NONE, NONE]),
    Node::new("bankaccount", 518, 0, true, [NONE, 154, NONE, NONE]),
    Node::new("receivables", 519, 2, false, [NONE, NONE, NONE, NONE]),
    Node::new("untrack1099", 0, 0, false, [NONE, 212, NONE, NONE]),
    Node::new("bankaccounts", 0, 0, false, [161, NONE, NONE, NONE]),
    Node::new("clientreviews", 521, 1, false, [NONE, NONE, NONE, NONE]),
    Node::new("paymentmethod", 522, 1, false, [NONE, NONE, NONE, NONE]),
    Node::new("profitandloss", 0, 0, false, [194, NONE, NONE, NONE]),
    Node::new("contactpersons", 523, 0, true, [173, NONE, NONE, NONE]),
    Node::new("paymentrefunds", 0, 0, false, [189, NONE, NONE, NONE]),
    Node::new("unpaidinvoices", 0, 0, false, [211, NONE, NONE, NONE]),
    Node::new("openingbalances", 0, 0, false, [185, NONE, NONE, NONE]),
    Node::new("paymentreminder", 524, 2, false, [NONE, NONE, NONE, NONE]),
    Node::new("incomeandexpense", 0, 0, false, [182, NONE, NONE, NONE]),
    Node::new("inventorysummary", 0, 0, false, [183, NONE, NONE, NONE]),
    Node::new("vendorstatements", 526, 1, false, [NONE, NONE, NONE, NONE]),
    Node::new("customfields", 0, 0, false, [NONE, NONE, 335, NONE]),
    Node::new("receipt", 0, 0, false, [372, 373, NONE, 374]),
    Node::new("comments", 0, 0, false, [371, NONE, NONE, NONE]),
    Node::new("attachment", 0, 0, false, [NONE, 370, NONE, NONE]),
    Node::new("salesorders", 0, 0, false, [NONE, NONE, 426, NONE]),
    Node::new("sent", 0, 0, false, [NONE, 422, NONE, NONE]),
    Node::new("void", 0, 0, false, [NONE, 423, NONE, NONE]),
    Node::new("preview", 0, 0, false, [NONE, 404, NONE, NONE]),
    Node::new("push", 0, 0, false, [NONE, 409, NONE, NONE]),
    Node::new("cancel", 0, 0, false, [NONE, 408, NONE, NONE]),
    Node::new("{}", 527, 1, false, [NONE, NONE, NONE, NONE]),
    Node::new("{}", 0, 0, false, [421, NONE, NONE, NONE]),
    Node::new("sms", 0, 0, false, [494, 495, NONE, NONE]),
    Node::new("cfdi", 528, 1, false, [NONE, NONE, NONE, NONE]),
    Node::new("dsign", 529, 2, false, [NONE, 456, NONE, NONE]),
    Node::new("email", 531, 1, false, [468, 469, NONE, NONE]),
    Node::new("qrcode", 0, 0, false, [490, NONE, NONE, NONE]),
    Node::new("reject", 0, 0, false, [NONE, 491, NONE, NONE]),
    Node::new("status", 532, 5, false, [NONE, NONE, NONE, NONE]),
    Node::new("submit", 0, 0, false, [NONE, 502, NONE, NONE]),
    Node::new("address", 537, 2, false, [NONE, NONE, NONE, NONE]),
    Node::new("approve", 539, 1, false, [NONE, 436, NONE, NONE]),
    Node::new("credits", 0, 0, false, [NONE, 447, NONE, NONE]),
    Node::new("mailpdf", 0, 0, false, [NONE, 474, NONE, NONE]),
    Node::new("comments", 540, 0, true, [443, 444, NONE, NONE]),
    Node::new("einvoice", 541, 5, false, [459, NONE, NONE, NONE]),
    Node::new("forcepay", 0, 0, false, [NONE, 472, NONE, NONE]),
    Node::new("metadata", 546, 0, true, [NONE, NONE, NONE, NONE]),
    Node::new("payments", 547, 0, true, [487, NONE, NONE, NONE]),
    Node::new("writeoff", 548, 1, false, [NONE, 506, NONE, NONE]),
    Node::new("documents", 549, 0, true, [NONE, NONE, NONE, NONE]),
    Node::new("lineitems", 550, 0, true, [NONE, NONE, NONE, NONE]),
    Node::new("snailmail", 0, 0, false, [NONE, 496, NONE, NONE]),
    Node::new("substatus", 551, 0, true, [NONE, NONE, NONE, NONE]),
    Node::new("templates", 552, 0, true, [NONE, NONE, NONE, NONE]),
    Node::new("attachment", 0, 0, false, [438, 439, 440, 441]),
    Node::new("pricebooks", 553, 0, true, [NONE, NONE, NONE, NONE]),
    Node::new("packingslip", 554, 1, false, [NONE, NONE, NONE, NONE]),
    Node::new("customfields", 0, 0, false, [450, NONE, NONE, NONE]),
    Node::new("deliverynote", 555, 1, false, [NONE, NONE, NONE, NONE]),
    Node::new("sendretrysms", 0, 0, false, [NONE, 493, NONE, NONE]),
    Node::new("creditsapplied", 556, 0, true, [448, NONE, NONE, NONE]),
    Node::new("onlinepayments", 557, 4, false, [NONE, NONE, NONE, NONE]),
    Node::new("paymentreminder", 561, 2, false, [483, 484, NONE, NONE]),
    Node::new("advancedtrackingdetails", 0, 0, false, [434, NONE, 435, NONE]),
    Node::new("senddunningnotifications", 0, 0, false, [NONE, 492, NONE, NONE]),
    Node::new("publish", 0, 0, false, [NONE, 526, NONE, NONE]),
    Node::new("reject", 0, 0, false, [NONE, 540, NONE, NONE]),
    Node::new("status", 563, 1, false, [NONE, NONE, NONE, NONE]),
    Node::new("submit", 0, 0, false, [NONE, 543, NONE, NONE]),
    Node::new("approve", 0, 0, false, [NONE, 531, NONE, NONE]),
    Node::new("credits", 564, 0, true, [535, NONE, NONE, NONE]),
    Node::new("reverse", 0, 0, false, [NONE, 541, NONE, NONE]),
    Node::new("comments", 565, 0, true, [NONE, 533, NONE, NONE]),
    Node::new("attachment", 0, 0, false, [NONE, 532, NONE, NONE]),
    Node::new("timer", 566, 1, false, [NONE, NONE, NONE, NONE]),
    Node::new("runningtimer", 567, 1, false, [NONE, NONE, NONE, NONE]),
    Node::new("{}", 568, 1, false, [800, NONE, 801, 802]),
    Node::new("clone", 0, 0, false, [NONE, 597, NONE, NONE]),
    Node::new("tasks", 569, 0, true, [603, 604, NONE, NONE]),
    Node::new("users", 570, 1, true, [608, 609, NONE, NONE]),
    Node::new("active", 0, 0, false, [NONE, 596, NONE, NONE]),
    Node::new("comments", 572, 0, true, [598, 599, NONE, NONE]),
    Node::new("inactive", 0, 0, false, [NONE, 601, NONE, NONE]),
    Node::new("invoices", 0, 0, false, [602, NONE, NONE, NONE]),
    Node::new("{}", 0, 0, false, [783, NONE, 784, 785]),
    Node::new("{}", 0, 0, false, [290, NONE, 291, 292]),
    Node::new("enable", 0, 0, false, [NONE, 560, NONE, NONE]),
    Node::new("{}", 0, 0, false, [792, NONE, 793, 794]),
    Node::new("{}", 573, 1, false, [280, NONE, 281, 282]),
    Node::new("{}", 0, 0, false, [788, NONE, 789, 790]),
    Node::new("{}", 0, 0, false, [778, NONE, 779, 780]),
    Node::new("{}", 574, 1, false, [NONE, NONE, NONE, NONE]),
    Node::new("{}", 575, 1, false, [NONE, NONE, NONE, NONE]),
    Node::new("email", 0, 0, false, [353, 354, NONE, NONE]),
    Node::new("status", 576, 3, false, [NONE, NONE, NONE, NONE]),
    Node::new("submit", 0, 0, false, [NONE, 358, NONE, NONE]),
    Node::new("address", 579, 2, false, [NONE, NONE, NONE, NONE]),
    Node::new("approve", 0, 0, false, [NONE, 348, NONE, NONE]),
    Node::new("comments", 581, 0, true, [349, 350, NONE, NONE]),
    Node::new("templates", 582, 0, true, [NONE, NONE, NONE, NONE]),
    Node::new("active", 0, 0, false, [NONE, 557, NONE, NONE]),
    Node::new("inactive", 0, 0, false, [NONE, 558, NONE, NONE]),
    Node::new("markasprimary", 0, 0, false, [NONE, 559, NONE, NONE]),
    Node::new("bulkupdate", 583, 1, false, [NONE, NONE, NONE, NONE]),
    Node::new("bulkhistory", 584, 0, true, [680, NONE, NONE, NONE]),
    Node::new("transactions", 585, 2, false, [683, NONE, NONE, NONE]),
    Node::new("budgetvsactuals", 0, 0, false, [679, NONE, NONE, NONE]),
    Node::new("active", 0, 0, false, [NONE, 588, NONE, NONE]),
    Node::new("inactive", 0, 0, false, [NONE, 589, NONE, NONE]),
    Node::new("customfields", 0, 0, false, [NONE, NONE, 725, NONE]),
    Node::new("{}", 0, 0, false, [224, NONE, NONE, NONE]),
    Node::new("push", 0, 0, false, [NONE, 221, NONE, NONE]),
    Node::new("cancel", 0, 0, false, [NONE, 220, NONE, NONE]),
    Node::new("cfdi", 587, 1, false, [NONE, NONE, NONE, NONE]),
    Node::new("dsign", 588, 2, false, [NONE, 244, NONE, NONE]),
    Node::new("email", 0, 0, false, [255, 256, NONE, NONE]),
    Node::new("reject", 0, 0, false, [NONE, 268, NONE, NONE]),
    Node::new("status", 590, 4, false, [NONE, NONE, NONE, NONE]),
    Node::new("submit", 0, 0, false, [NONE, 273, NONE, NONE]),
    Node::new("address", 594, 2, false, [NONE, NONE, NONE, NONE]),
    Node::new("approve", 596, 1, false, [NONE, 232, NONE, NONE]),
    Node::new("refunds", 597, 1, true, [262, 263, NONE, NONE]),
    Node::new("comments", 599, 0, true, [236, 237, NONE, NONE]),
    Node::new("einvoice", 600, 4, false, [247, NONE, NONE, NONE]),
    Node::new("invoices", 604, 0, true, [258, 259, NONE, NONE]),
    Node::new("documents", 605, 0, true, [NONE, NONE, NONE, NONE]),
    Node::new("substatus", 606, 0, true, [NONE, NONE, NONE, NONE]),
    Node::new("templates", 607, 0, true, [NONE, NONE, NONE, NONE]),
    Node::new("attachment", 0, 0, false, [NONE, 234, NONE, NONE]),
    Node::new("mailcontent", 0, 0, false, [261, NONE, NONE, NONE]),
    Node::new("customfields", 0, 0, false, [239, 240, NONE, NONE]),
    Node::new("emailhistory", 0, 0, false, [257, NONE, NONE, NONE]),
    Node::new("sell", 0, 0, false, [NONE, 384, NONE, NONE]),
    Node::new("status", 608, 3, false, [NONE, NONE, NONE, NONE]),
    Node::new("history", 0, 0, false, [383, NONE, NONE, NONE]),
    Node::new("comments", 611, 0, true, [NONE, 380, NONE, NONE]),
    Node::new("forecast", 0, 0, false, [382, NONE, NONE, NONE]),
    Node::new("writeoff", 0, 0, false, [NONE, 388, NONE, NONE]),
    Node::new("email", 0, 0, false, [746, 747, NONE, NONE]),
    Node::new("status", 612, 2, false, [NONE, NONE, NONE, NONE]),
    Node::new("submit", 0, 0, false, [NONE, 750, NONE, NONE]),
    Node::new("address", 614, 2, false, [NONE, NONE, NONE, NONE]),
    Node::new("approve", 0, 0, false, [NONE, 737, NONE, NONE]),
    Node::new("comments", 616, 0, true, [742, 743, NONE, NONE]),
    Node::new("substatus", 617, 0, true, [NONE, NONE, NONE, NONE]),
    Node::new("templates", 618, 0, true, [NONE, NONE, NONE, NONE]),
    Node::new("attachment", 0, 0, false, [738, 739, 740, 741]),
    Node::new("order", 0, 0, false, [NONE, 41, NONE, NONE]),
    Node::new("skipsuggest", 0, 0, false, [NONE, 42, NONE, NONE]),
    Node::new("{}", 0, 0, false, [43, NONE, 44, 45]),
    Node::new("encryptionkey", 0, 0, false, [3, NONE, NONE, NONE]),
    Node::new("{}", 0, 0, false, [NONE, NONE, 35, 36]),
    Node::new("active", 0, 0, false, [NONE, 8, NONE, NONE]),
    Node::new("balance", 0, 0, false, [9, NONE, NONE, NONE]),
    Node::new("balances", 0, 0, false, [10, NONE, NONE, NONE]),
    Node::new("inactive", 0, 0, false, [NONE, 11, NONE, NONE]),
    Node::new("insights", 0, 0, false, [12, NONE, NONE, NONE]),
    Node::new("overview", 0, 0, false, [13, NONE, NONE, NONE]),
    Node::new("statement", 619, 1, true, [NONE, NONE, NONE, NONE]),
    Node::new("statements", 621, 1, false, [27, NONE, NONE, NONE]),
    Node::new("preferences", 0, 0, false, [14, NONE, 15, NONE]),
    Node::new("subaccounts", 0, 0, false, [30, NONE, NONE, NONE]),
    Node::new("transactions", 0, 0, false, [31, NONE, NONE, NONE]),
    Node::new("reconciliations", 622, 0, true, [16, 17, NONE, NONE]),
    Node::new("statementsummary", 0, 0, false, [29, NONE, NONE, NONE]),
    Node::new("journals", 0, 0, false, [552, NONE, NONE, NONE]),
    Node::new("{}", 0, 0, false, [NONE, NONE, 573, 574]),
    Node::new("inactive", 0, 0, false, [NONE, 580, NONE, NONE]),
    Node::new("copysettings", 0, 0, false, [NONE, 578, NONE, NONE]),
    Node::new("upgradetobooks", 0, 0, false, [NONE, 581, NONE, NONE]),
    Node::new("downgradetoinvoice", 0, 0, false, [NONE, 579, NONE, NONE]),
    Node::new("customfields", 0, 0, false, [NONE, NONE, 614, NONE]),
    Node::new("active", 0, 0, false, [NONE, 694, NONE, NONE]),
    Node::new("option", 623, 0, true, [NONE, NONE, NONE, NONE]),
    Node::new("options", 624, 1, false, [NONE, NONE, 699, NONE]),
    Node::new("criteria", 0, 0, false, [NONE, NONE, 695, NONE]),
    Node::new("inactive", 0, 0, false, [NONE, 696, NONE, NONE]),
    Node::new("email", 0, 0, false, [NONE, 758, NONE, NONE]),
    Node::new("bills", 625, 0, true, [826, 827, NONE, NONE]),
    Node::new("status", 626, 2, false, [NONE, NONE, NONE, NONE]),
    Node::new("submit", 0, 0, false, [NONE, 839, NONE, NONE]),
    Node::new("approve", 0, 0, false, [NONE, 825, NONE, NONE]),
    Node::new("refunds", 628, 0, true, [832, 833, NONE, NONE]),
    Node::new("comments", 629, 0, true, [829, 830, NONE, NONE]),
    Node::new("email", 0, 0, false, [632, 633, NONE, NONE]),
    Node::new("reject", 0, 0, false, [NONE, 634, NONE, NONE]),
    Node::new("status", 630, 3, false, [NONE, NONE, NONE, NONE]),
    Node::new("submit", 0, 0, false, [NONE, 638, NONE, NONE]),
    Node::new("address", 633, 1, false, [NONE, NONE, NONE, NONE]),
    Node::new("approve", 0, 0, false, [NONE, 623, NONE, NONE]),
    Node::new("comments", 634, 0, true, [628, 629, NONE, NONE]),
    Node::new("templates", 635, 0, true, [NONE, NONE, NONE, NONE]),
    Node::new("attachment", 0, 0, false, [624, 625, 626, 627]),
    Node::new("status", 636, 2, false, [NONE, NONE, NONE, NONE]),
    Node::new("comments", 0, 0, false, [646, NONE, NONE, NONE]),
    Node::new("email", 0, 0, false, [847, 848, NONE, NONE]),
    Node::new("refunds", 638, 0, true, [849, 850, NONE, NONE]),
    Node::new("{}", 0, 0, false, [NONE, NONE, NONE, 106]),
    Node::new("active", 0, 0, false, [NONE, 110, NONE, NONE]),
    Node::new("inactive", 0, 0, false, [NONE, 111, NONE, NONE]),
    Node::new("customfields", 0, 0, false, [NONE, NONE, 305, NONE]),
    Node::new("writeoff", 639, 1, false, [NONE, 562, NONE, NONE]),
    Node::new("{}", 640, 4, false, [NONE, NONE, NONE, NONE]),
    Node::new("unmatch", 0, 0, false, [NONE, 64, NONE, NONE]),
    Node::new("uncategorize", 0, 0, false, [NONE, 63, NONE, NONE]),
    Node::new("refunds", 644, 0, true, [310, 311, NONE, NONE]),
    Node::new("return", 0, 0, false, [NONE, NONE, 322, NONE]),
    Node::new("status", 645, 4, false, [NONE, NONE, NONE, NONE]),
    Node::new("address", 649, 1, false, [NONE, NONE, NONE, NONE]),
    Node::new("documents", 650, 0, true, [NONE, NONE, NONE, NONE]),
    Node::new("templates", 651, 0, true, [NONE, NONE, NONE, NONE]),
    Node::new("attachment", 0, 0, false, [NONE, 327, NONE, NONE]),
    Node::new("email", 0, 0, false, [715, 716, NONE, NONE]),
    Node::new("status", 652, 3, false, [NONE, NONE, NONE, NONE]),
    Node::new("submit", 0, 0, false, [NONE, 723, NONE, NONE]),
    Node::new("address", 655, 1, false, [NONE, NONE, NONE, NONE]),
    Node::new("approve", 0, 0, false, [NONE, 707, NONE, NONE]),
    Node::new("comments", 656, 0, true, [710, 711, NONE, NONE]),
    Node::new("invoices", 657, 0, true, [NONE, 717, NONE, NONE]),
    Node::new("documents", 658, 0, true, [NONE, NONE, NONE, NONE]),
    Node::new("templates", 659, 0, true, [NONE, NONE, NONE, NONE]),
    Node::new("attachment", 0, 0, false, [708, 709, NONE, NONE]),
    Node::new("onlinepayments", 660, 1, false, [NONE, NONE, NONE, NONE]),
    Node::new("status", 661, 2, false, [NONE, NONE, NONE, NONE]),
    Node::new("comments", 0, 0, false, [655, NONE, NONE, NONE]),
    Node::new("expenses", 0, 0, false, [656, NONE, NONE, NONE]),
    Node::new("stop", 0, 0, false, [NONE, 664, NONE, NONE]),
    Node::new("resume", 0, 0, false, [NONE, 663, NONE, NONE]),
    Node::new("card", 663, 0, true, [NONE, NONE, NONE, 672]),
    Node::new("status", 664, 2, false, [NONE, NONE, NONE, NONE]),
    Node::new("autobill", 666, 2, false, [NONE, NONE, NONE, NONE]),
    Node::new("comments", 0, 0, false, [674, NONE, NONE, NONE]),
    Node::new("invoices", 0, 0, false, [675, NONE, NONE, NONE]),
    Node::new("templates", 668, 0, true, [NONE, NONE, NONE, NONE]),
    Node::new("bankaccount", 669, 0, true, [NONE, NONE, NONE, 670]),
    Node::new("status", 670, 2, false, [NONE, NONE, NONE, NONE]),
    Node::new("journals", 0, 0, false, [549, NONE, NONE, NONE]),
    Node::new("reevaluate", 0, 0, false, [NONE, 72, NONE, NONE]),
    Node::new("import", 0, 0, false, [NONE, 395, NONE, NONE]),
    Node::new("import", 0, 0, false, [NONE, 396, NONE, NONE]),
    Node::new("import", 0, 0, false, [NONE, 393, NONE, NONE]),
    Node::new("import", 0, 0, false, [NONE, 394, NONE, NONE]),
    Node::new("open", 0, 0, false, [NONE, 92, NONE, NONE]),
    Node::new("void", 0, 0, false, [NONE, 93, NONE, NONE]),
    Node::new("billing", 0, 0, false, [NONE, NONE, 81, NONE]),
    Node::new("{}", 0, 0, false, [NONE, NONE, NONE, 88]),
    Node::new("{}", 0, 0, false, [NONE, NONE, NONE, 91]),
    Node::new("{}", 0, 0, false, [NONE, NONE, NONE, 769]),
    Node::new("{}", 0, 0, false, [770, NONE, NONE, 771]),
    Node::new("sms", 672, 2, false, [NONE, NONE, NONE, NONE]),
    Node::new("portal", 674, 1, false, [NONE, NONE, NONE, NONE]),
    Node::new("primary", 0, 0, false, [NONE, 133, NONE, NONE]),
    Node::new("{}", 675, 1, false, [163, NONE, 164, 165]),
    Node::new("{}", 0, 0, false, [NONE, NONE, NONE, 204]),
    Node::new("enable", 0, 0, false, [NONE, 193, NONE, NONE]),
    Node::new("disable", 0, 0, false, [NONE, 192, NONE, NONE]),
    Node::new("{}", 676, 3, false, [NONE, NONE, 148, 149]),
    Node::new("{}", 0, 0, false, [NONE, NONE, 207, 208]),
    Node::new("{}", 0, 0, false, [NONE, NONE, NONE, 172]),
    Node::new("verify", 0, 0, false, [NONE, 178, NONE, NONE]),
    Node::new("{}", 0, 0, false, [175, NONE, 176, 177]),
    Node::new("email", 0, 0, false, [201, 202, NONE, NONE]),
    Node::new("{}", 679, 3, false, [155, NONE, 156, 157]),
    Node::new("unusedcredits", 0, 0, false, [195, NONE, NONE, NONE]),
    Node::new("unusedretainerpayments", 0, 0, false, [196, NONE, NONE, NONE]),
    Node::new("email", 0, 0, false, [168, 169, NONE, NONE]),
    Node::new("email", 0, 0, false, [187, 188, NONE, NONE]),
    Node::new("{}", 0, 0, false, [174, NONE, NONE, NONE]),
    Node::new("enable", 0, 0, false, [NONE, 191, NONE, NONE]),
    Node::new("disable", 0, 0, false, [NONE, 190, NONE, NONE]),
    Node::new("email", 0, 0, false, [213, 214, NONE, NONE]),
    Node::new("receipt", 0, 0, false, [NONE, NONE, NONE, 411]),
    Node::new("status", 0, 0, false, [NONE, 442, NONE, NONE]),
    Node::new("upload", 0, 0, false, [NONE, 458, NONE, NONE]),
    Node::new("template", 0, 0, false, [457, NONE, NONE, NONE]),
    Node::new("schedule", 0, 0, false, [NONE, 470, NONE, 471]),
    Node::new("sent", 0, 0, false, [NONE, 500, NONE, NONE]),
    Node::new("void", 0, 0, false, [NONE, 501, NONE, NONE]),
    Node::new("draft", 0, 0, false, [NONE, 498, NONE, NONE]),
    Node::new("cancel", 0, 0, false, [NONE, 497, NONE, NONE]),
    Node::new("readytopush", 0, 0, false, [NONE, 499, NONE, NONE]),
    Node::new("billing", 0, 0, false, [NONE, NONE, 432, NONE]),
    Node::new("shipping", 0, 0, false, [NONE, NONE, 433, NONE]),
    Node::new("final", 0, 0, false, [NONE, 437, NONE, NONE]),
    Node::new("{}", 0, 0, false, [NONE, NONE, 445, 446]),
    Node::new("push", 0, 0, false, [NONE, 463, NONE, NONE]),
    Node::new("fetch", 0, 0, false, [NONE, 461, NONE, NONE]),
    Node::new("cancel", 0, 0, false, [NONE, 460, NONE, NONE]),
    Node::new("status", 682, 3, false, [NONE, NONE, NONE, 464]),
    Node::new("paymentstatus", 0, 0, false, [NONE, NONE, 462, NONE]),
    Node::new("{}", 0, 0, false, [475, NONE, 476, NONE]),
    Node::new("{}", 0, 0, false, [NONE, NONE, NONE, 488]),
    Node::new("cancel", 0, 0, false, [NONE, 507, NONE, NONE]),
    Node::new("{}", 685, 1, false, [452, 453, NONE, 454]),
    Node::new("{}", 0, 0, false, [NONE, NONE, NONE, 473]),
    Node::new("{}", 0, 0, false, [NONE, 503, NONE, 504]),
    Node::new("{}", 0, 0, false, [NONE, NONE, 505, NONE]),
    Node::new("{}", 0, 0, false, [NONE, NONE, 489, NONE]),
    Node::new("print", 0, 0, false, [482, NONE, NONE, NONE]),
    Node::new("print", 0, 0, false, [451, NONE, NONE, NONE]),
    Node::new("{}", 0, 0, false, [NONE, NONE, NONE, 449]),
    Node::new("qr", 686, 1, false, [479, NONE, NONE, NONE]),
    Node::new("bankaccount", 0, 0, false, [NONE, 478, NONE, NONE]),
    Node::new("synchronous", 0, 0, false, [NONE, 481, NONE, NONE]),
    Node::new("asynchronous", 0, 0, false, [NONE, 477, NONE, NONE]),
    Node::new("enable", 0, 0, false, [NONE, 486, NONE, NONE]),
    Node::new("disable", 0, 0, false, [NONE, 485, NONE, NONE]),
    Node::new("publish", 0, 0, false, [NONE, 542, NONE, NONE]),
    Node::new("{}", 687, 4, false, [NONE, NONE, NONE, NONE]),
    Node::new("{}", 0, 0, false, [NONE, NONE, NONE, 534]),
    Node::new("stop", 0, 0, false, [NONE, 799, NONE, NONE]),
    Node::new("me", 0, 0, false, [798, NONE, NONE, NONE]),
    Node::new("timer", 691, 1, false, [NONE, NONE, NONE, NONE]),
    Node::new("{}", 0, 0, false, [605, NONE, 606, 607]),
    Node::new("invite", 0, 0, false, [NONE, 610, NONE, NONE]),
    Node::new("{}", 0, 0, false, [611, NONE, 612, 613]),
    Node::new("{}", 0, 0, false, [NONE, NONE, NONE, 600]),
    Node::new("exchangerates", 692, 0, true, [283, 284, NONE, NONE]),
    Node::new("cancel", 0, 0, false, [NONE, 397, NONE, NONE]),
    Node::new("cancel", 0, 0, false, [NONE, 277, NONE, NONE]),
    Node::new("sent", 0, 0, false, [NONE, 357, NONE, NONE]),
    Node::new("accepted", 0, 0, false, [NONE, 355, NONE, NONE]),
    Node::new("declined", 0, 0, false, [NONE, 356, NONE, NONE]),
    Node::new("billing", 0, 0, false, [NONE, NONE, 346, NONE]),
    Node::new("shipping", 0, 0, false, [NONE, NONE, 347, NONE]),
    Node::new("{}", 0, 0, false, [NONE, NONE, 351, 352]),
    Node::new("{}", 0, 0, false, [NONE, NONE, 359, NONE]),
    Node::new("editpage", 0, 0, false, [682, NONE, NONE, NONE]),
    Node::new("{}", 0, 0, false, [681, NONE, NONE, NONE]),
    Node::new("bulkdelete", 0, 0, false, [NONE, NONE, 684, NONE]),
    Node::new("bulkupdate", 0, 0, false, [NONE, NONE, 685, NONE]),
    Node::new("status", 0, 0, false, [NONE, 235, NONE, NONE]),
    Node::new("upload", 0, 0, false, [NONE, 246, NONE, NONE]),
    Node::new("template", 0, 0, false, [245, NONE, NONE, NONE]),
    Node::new("open", 0, 0, false, [NONE, 270, NONE, NONE]),
    Node::new("void", 0, 0, false, [NONE, 272, NONE, NONE]),
    Node::new("draft", 0, 0, false, [NONE, 269, NONE, NONE]),
    Node::new("readytopush", 0, 0, false, [NONE, 271, NONE, NONE]),
    Node::new("billing", 0, 0, false, [NONE, NONE, 230, NONE]),
    Node::new("shipping", 0, 0, false, [NONE, NONE, 231, NONE]),
    Node::new("final", 0, 0, false, [NONE, 233, NONE, NONE]),
    Node::new("einvoice", 693, 1, false, [NONE, NONE, NONE, NONE]),
    Node::new("{}", 0, 0, false, [265, NONE, 266, 267]),
    Node::new("{}", 0, 0, false, [NONE, NONE, NONE, 238]),
    Node::new("push", 0, 0, false, [NONE, 250, NONE, NONE]),
    Node::new("fetch", 0, 0, false, [NONE, 249, NONE, NONE]),
    Node::new("cancel", 0, 0, false, [NONE, 248, NONE, NONE]),
    Node::new("status", 694, 3, false, [NONE, NONE, NONE, 251]),
    Node::new("{}", 0, 0, false, [NONE, NONE, NONE, 260]),
    Node::new("{}", 0, 0, false, [241, NONE, 242, 243]),
    Node::new("{}", 0, 0, false, [NONE, 274, NONE, 275]),
    Node::new("{}", 0, 0, false, [NONE, NONE, 276, NONE]),
    Node::new("draft", 0, 0, false, [NONE, 387, NONE, NONE]),
    Node::new("active", 0, 0, false, [NONE, 385, NONE, NONE]),
    Node::new("cancel", 0, 0, false, [NONE, 386, NONE, NONE]),
    Node::new("{}", 0, 0, false, [NONE, NONE, NONE, 381]),
    Node::new("open", 0, 0, false, [NONE, 748, NONE, NONE]),
    Node::new("void", 0, 0, false, [NONE, 749, NONE, NONE]),
    Node::new("billing", 0, 0, false, [NONE, NONE, 735, NONE]),
    Node::new("shipping", 0, 0, false, [NONE, NONE, 736, NONE]),
    Node::new("{}", 0, 0, false, [NONE, NONE, 744, 745]),
    Node::new("{}", 0, 0, false, [NONE, 751, NONE, NONE]),
    Node::new("{}", 0, 0, false, [NONE, NONE, 752, NONE]),
    Node::new("lastimported", 0, 0, false, [25, NONE, NONE, NONE]),
    Node::new("{}", 0, 0, false, [NONE, NONE, NONE, 26]),
    Node::new("unreviewed", 0, 0, false, [28, NONE, NONE, NONE]),
    Node::new("{}", 697, 3, false, [18, NONE, 19, 20]),
    Node::new("{}", 700, 2, false, [NONE, NONE, NONE, NONE]),
    Node::new("all", 0, 0, false, [688, NONE, NONE, NONE]),
    Node::new("{}", 0, 0, false, [NONE, NONE, NONE, 828]),
    Node::new("open", 0, 0, false, [NONE, 837, NONE, NONE]),
    Node::new("void", 0, 0, false, [NONE, 838, NONE, NONE]),
    Node::new("{}", 0, 0, false, [834, NONE, 835, 836]),
    Node::new("{}", 0, 0, false, [NONE, NONE, NONE, 831]),
    Node::new("open", 0, 0, false, [NONE, 637, NONE, NONE]),
    Node::new("billed", 0, 0, false, [NONE, 635, NONE, NONE]),
    Node::new("cancelled", 0, 0, false, [NONE, 636, NONE, NONE]),
    Node::new("billing", 0, 0, false, [NONE, NONE, 622, NONE]),
    Node::new("{}", 0, 0, false, [NONE, NONE, 630, 631]),
    Node::new("{}", 0, 0, false, [NONE, NONE, 639, NONE]),
    Node::new("stop", 0, 0, false, [NONE, 648, NONE, NONE]),
    Node::new("resume", 0, 0, false, [NONE, 647, NONE, NONE]),
    Node::new("{}", 0, 0, false, [851, NONE, 852, 853]),
    Node::new("cancel", 0, 0, false, [NONE, 563, NONE, NONE]),
    Node::new("match", 0, 0, false, [57, 58, NONE, NONE]),
    Node::new("exclude", 0, 0, false, [NONE, 56, NONE, NONE]),
    Node::new("restore", 0, 0, false, [NONE, 59, NONE, NONE]),
    Node::new("categorize", 702, 7, false, [NONE, 50, NONE, NONE]),
    Node::new("{}", 0, 0, false, [312, NONE, 313, 314]),
    Node::new("open", 0, 0, false, [NONE, 331, NONE, NONE]),
    Node::new("returned", 0, 0, false, [NONE, 332, NONE, NONE]),
    Node::new("delivered", 0, 0, false, [NONE, 330, NONE, NONE]),
    Node::new("undelivered", 0, 0, false, [NONE, 333, NONE, NONE]),
    Node::new("shipping", 0, 0, false, [NONE, NONE, 326, NONE]),
    Node::new("{}", 0, 0, false, [328, NONE, NONE, 329]),
    Node::new("{}", 0, 0, false, [NONE, NONE, 334, NONE]),
    Node::new("sent", 0, 0, false, [NONE, 721, NONE, NONE]),
    Node::new("void", 0, 0, false, [NONE, 722, NONE, NONE]),
    Node::new("draft", 0, 0, false, [NONE, 720, NONE, NONE]),
    Node::new("billing", 0, 0, false, [NONE, NONE, 706, NONE]),
    Node::new("{}", 0, 0, false, [NONE, NONE, 712, 713]),
    Node::new("{}", 0, 0, false, [NONE, NONE, NONE, 718]),
    Node::new("{}", 0, 0, false, [NONE, NONE, NONE, 714]),
    Node::new("{}", 0, 0, false, [NONE, NONE, 724, NONE]),
    Node::new("asynchronous", 0, 0, false, [NONE, 719, NONE, NONE]),
    Node::new("stop", 0, 0, false, [NONE, 658, NONE, NONE]),
    Node::new("resume", 0, 0, false, [NONE, 657, NONE, NONE]),
    Node::new("{}", 0, 0, false, [NONE, 673, NONE, NONE]),
    Node::new("stop", 0, 0, false, [NONE, 677, NONE, NONE]),
    Node::new("resume", 0, 0, false, [NONE, 676, NONE, NONE]),
    Node::new("enable", 0, 0, false, [NONE, 669, NONE, NONE]),
    Node::new("disable", 0, 0, false, [NONE, 668, NONE, NONE]),
    Node::new("{}", 0, 0, false, [NONE, NONE, 678, NONE]),
    Node::new("{}", 0, 0, false, [NONE, 671, NONE, NONE]),
    Node::new("stop", 0, 0, false, [NONE, 551, NONE, NONE]),
    Node::new("resume", 0, 0, false, [NONE, 550, NONE, NONE]),
    Node::new("enable", 0, 0, false, [NONE, 135, NONE, NONE]),
    Node::new("disable", 0, 0, false, [NONE, 134, NONE, NONE]),
    Node::new("invite", 709, 1, false, [NONE, 131, NONE, NONE]),
    Node::new("recurringinvoices", 0, 0, false, [166, NONE, NONE, NONE]),
    Node::new("verify", 0, 0, false, [NONE, 152, NONE, NONE]),
    Node::new("markasbilling", 0, 0, false, [NONE, 150, NONE, NONE]),
    Node::new("markasshipping", 0, 0, false, [NONE, 151, NONE, NONE]),
    Node::new("verify", 0, 0, false, [NONE, 160, NONE, NONE]),
    Node::new("approve", 0, 0, false, [NONE, 158, NONE, NONE]),
    Node::new("decline", 0, 0, false, [NONE, 159, NONE, NONE]),
    Node::new("push", 0, 0, false, [NONE, 466, NONE, NONE]),
    Node::new("cancel", 0, 0, false, [NONE, 465, NONE, NONE]),
    Node::new("recall", 0, 0, false, [NONE, 467, NONE, NONE]),
    Node::new("upload", 0, 0, false, [NONE, 455, NONE, NONE]),
    Node::new("status", 0, 0, false, [480, NONE, NONE, NONE]),
    Node::new("bills", 0, 0, false, [NONE, 536, NONE, NONE]),
    Node::new("invoices", 0, 0, false, [NONE, 537, NONE, NONE]),
    Node::new("payables", 0, 0, false, [NONE, NONE, NONE, 538]),
    Node::new("receivables", 0, 0, false, [NONE, NONE, NONE, 539]),
    Node::new("start", 0, 0, false, [NONE, 803, NONE, NONE]),
    Node::new("{}", 0, 0, false, [285, NONE, 286, 287]),
    Node::new("push", 0, 0, false, [NONE, 264, NONE, NONE]),
    Node::new("push", 0, 0, false, [NONE, 253, NONE, NONE]),
    Node::new("cancel", 0, 0, false, [NONE, 252, NONE, NONE]),
    Node::new("recall", 0, 0, false, [NONE, 254, NONE, NONE]),
    Node::new("draft", 0, 0, false, [NONE, NONE, 24, NONE]),
    Node::new("documents", 710, 0, true, [NONE, NONE, NONE, NONE]),
    Node::new("attachment", 0, 0, false, [NONE, 21, NONE, NONE]),
    Node::new("active", 0, 0, false, [NONE, 697, NONE, NONE]),
    Node::new("inactive", 0, 0, false, [NONE, 698, NONE, NONE]),
    Node::new("expenses", 0, 0, false, [NONE, 53, NONE, NONE]),
    Node::new("paymentrefunds", 0, 0, false, [NONE, 48, NONE, NONE]),
    Node::new("vendorpayments", 0, 0, false, [NONE, 55, NONE, NONE]),
    Node::new("customerpayments", 0, 0, false, [NONE, 52, NONE, NONE]),
    Node::new("creditnoterefunds", 0, 0, false, [NONE, 51, NONE, NONE]),
    Node::new("vendorcreditrefunds", 0, 0, false, [NONE, 54, NONE, NONE]),
    Node::new("vendorpaymentrefunds", 0, 0, false, [NONE, 49, NONE, NONE]),
    Node::new("resend", 0, 0, false, [NONE, 132, NONE, NONE]),
    Node::new("{}", 0, 0, false, [22, NONE, NONE, 23]),
];
