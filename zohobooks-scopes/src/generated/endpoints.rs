// Written by `cargo xtask regen` from zohobooks-scopes/data/endpoints.csv.
// Change the table, not this file.
//! The endpoints of the Books API as types, a module for each file of Zoho's description.

use crate::endpoint::Node;

endpoints! {
    bank_accounts "bank-accounts.yml" {
        ListBankAccounts {} "list_bank_accounts" GET "/bankaccounts" banking::READ;
        CreateBankAccount {} "create_bank_account" POST "/bankaccounts" banking::CREATE;
        ListBankAccountBalances {} "list_bank_account_balances" GET "/bankaccounts/balances" banking::READ;
        GetBankStatementImportEncryptionKey {} "get_bank_statement_import_encryption_key" GET "/bankaccounts/import/encryptionkey" banking::READ;
        GetBankAccountsOverview {} "get_bank_accounts_overview" GET "/bankaccounts/overview" banking::READ;
        GetBankAccount { account_id } "get_bank_account" GET "/bankaccounts/{account_id}" banking::READ;
        UpdateBankAccount { account_id } "update_bank_account" PUT "/bankaccounts/{account_id}" banking::UPDATE;
        DeleteBankAccount { account_id } "delete_bank_account" DELETE "/bankaccounts/{account_id}" banking::DELETE;
        MarkBankAccountActive { account_id } "mark_bank_account_active" POST "/bankaccounts/{account_id}/active" banking::CREATE;
        GetBankAccountBalance { account_id } "get_bank_account_balance" GET "/bankaccounts/{account_id}/balance" banking::READ;
        GetBankAccountBalances { account_id } "get_bank_account_balances" GET "/bankaccounts/{account_id}/balances" banking::READ;
        MarkBankAccountInactive { account_id } "mark_bank_account_inactive" POST "/bankaccounts/{account_id}/inactive" banking::CREATE;
        GetBankAccountInsights { account_id } "get_bank_account_insights" GET "/bankaccounts/{account_id}/insights" banking::READ;
        GetBankAccountOverview { account_id } "get_bank_account_overview" GET "/bankaccounts/{account_id}/overview" banking::READ;
        GetBankAccountPreferences { account_id } "get_bank_account_preferences" GET "/bankaccounts/{account_id}/preferences" banking::READ;
        UpdateBankAccountPreferences { account_id } "update_bank_account_preferences" PUT "/bankaccounts/{account_id}/preferences" settings::UPDATE;
        ListBankReconciliations { account_id } "list_bank_reconciliations" GET "/bankaccounts/{account_id}/reconciliations" banking::READ;
        CreateBankReconciliation { account_id } "create_bank_reconciliation" POST "/bankaccounts/{account_id}/reconciliations" banking::CREATE;
        GetBankReconciliation { account_id reconciliation_id } "get_bank_reconciliation" GET "/bankaccounts/{account_id}/reconciliations/{reconciliation_id}" banking::READ;
        UpdateBankReconciliation { account_id reconciliation_id } "update_bank_reconciliation" PUT "/bankaccounts/{account_id}/reconciliations/{reconciliation_id}" banking::UPDATE;
        DeleteBankReconciliation { account_id reconciliation_id } "delete_bank_reconciliation" DELETE "/bankaccounts/{account_id}/reconciliations/{reconciliation_id}" banking::DELETE;
        AddBankReconciliationAttachment { account_id reconciliation_id } "add_bank_reconciliation_attachment" POST "/bankaccounts/{account_id}/reconciliations/{reconciliation_id}/attachment" banking::CREATE;
        GetBankReconciliationDocument { account_id reconciliation_id document_id } "get_bank_reconciliation_document" GET "/bankaccounts/{account_id}/reconciliations/{reconciliation_id}/documents/{document_id}" banking::READ;
        DeleteBankReconciliationDocument { account_id reconciliation_id document_id } "delete_bank_reconciliation_document" DELETE "/bankaccounts/{account_id}/reconciliations/{reconciliation_id}/documents/{document_id}" banking::DELETE;
        SaveBankReconciliationDraft { account_id reconciliation_id } "save_bank_reconciliation_draft" PUT "/bankaccounts/{account_id}/reconciliations/{reconciliation_id}/draft" banking::UPDATE;
        GetLastImportedBankStatement { account_id } "get_last_imported_bank_statement" GET "/bankaccounts/{account_id}/statement/lastimported" banking::READ;
        DeleteLastImportedBankStatement { account_id statement_id } "delete_last_imported_bank_statement" DELETE "/bankaccounts/{account_id}/statement/{statement_id}" banking::DELETE;
        ListBankAccountStatements { account_id } "list_bank_account_statements" GET "/bankaccounts/{account_id}/statements" banking::READ;
        ListUnreviewedBankStatements { account_id } "list_unreviewed_bank_statements" GET "/bankaccounts/{account_id}/statements/unreviewed" banking::READ;
        GetBankAccountStatementSummary { account_id } "get_bank_account_statement_summary" GET "/bankaccounts/{account_id}/statementsummary" banking::READ;
        ListBankAccountSubaccounts { account_id } "list_bank_account_subaccounts" GET "/bankaccounts/{account_id}/subaccounts" banking::READ;
        ListBankAccountTransactions { account_id } "list_bank_account_transactions" GET "/bankaccounts/{account_id}/transactions" banking::READ;
        ImportBankStatements {} "import_bank_statements" POST "/bankstatements" banking::CREATE;
    }
    bank_rules "bank-rules.yml" {
        ListBankAccountMatchFilters {} "list_bank_account_match_filters" GET "/bankaccounts/matchfilters" banking::READ;
        CreateBankAccountMatchFilter {} "create_bank_account_match_filter" POST "/bankaccounts/matchfilters" banking::CREATE;
        UpdateBankAccountMatchFilter { match_filter_id } "update_bank_account_match_filter" PUT "/bankaccounts/matchfilters/{match_filter_id}" banking::UPDATE;
        DeleteBankAccountMatchFilter { match_filter_id } "delete_bank_account_match_filter" DELETE "/bankaccounts/matchfilters/{match_filter_id}" banking::DELETE;
        ListBankAccountRules {} "list_bank_account_rules" GET "/bankaccounts/rules" banking::READ;
        CreateBankAccountRule {} "create_bank_account_rule" POST "/bankaccounts/rules" banking::CREATE;
        BulkUpdateBankAccountRules {} "bulk_update_bank_account_rules" PUT "/bankaccounts/rules" banking::UPDATE;
        BulkDeleteBankAccountRules {} "bulk_delete_bank_account_rules" DELETE "/bankaccounts/rules" banking::DELETE;
        ReorderBankAccountRules {} "reorder_bank_account_rules" POST "/bankaccounts/rules/order" banking::CREATE;
        SkipSuggestedBankAccountRule {} "skip_suggested_bank_account_rule" POST "/bankaccounts/rules/skipsuggest" banking::CREATE;
        GetBankAccountRule { rule_id } "get_bank_account_rule" GET "/bankaccounts/rules/{rule_id}" banking::READ;
        UpdateBankAccountRule { rule_id } "update_bank_account_rule" PUT "/bankaccounts/rules/{rule_id}" banking::UPDATE;
        DeleteBankAccountRule { rule_id } "delete_bank_account_rule" DELETE "/bankaccounts/rules/{rule_id}" banking::DELETE;
    }
    bank_transactions "bank-transactions.yml" {
        ListBankTransactions {} "list_bank_transactions" GET "/banktransactions" banking::READ;
        CreateBankTransaction {} "create_bank_transaction" POST "/banktransactions" banking::CREATE;
        CategorizeBankTransactionAsPaymentRefund { statement_line_id } "categorize_bank_transaction_as_payment_refund" POST "/banktransactions/uncategorized/{statement_line_id}/categorize/paymentrefunds" banking::CREATE;
        CategorizeAsVendorPaymentRefund { statement_line_id } "categorize_as_vendor_payment_refund" POST "/banktransactions/uncategorized/{statement_line_id}/categorize/vendorpaymentrefunds" banking::CREATE;
        CategorizeBankTransaction { transaction_id } "categorize_bank_transaction" POST "/banktransactions/uncategorized/{transaction_id}/categorize" banking::CREATE;
        CategorizeAsCreditNoteRefunds { transaction_id } "categorize_as_credit_note_refunds" POST "/banktransactions/uncategorized/{transaction_id}/categorize/creditnoterefunds" banking::CREATE;
        CategorizeBankTransactionAsCustomerPayment { transaction_id } "categorize_bank_transaction_as_customer_payment" POST "/banktransactions/uncategorized/{transaction_id}/categorize/customerpayments" banking::CREATE;
        CategorizeBankTransactionAsExpense { transaction_id } "categorize_bank_transaction_as_expense" POST "/banktransactions/uncategorized/{transaction_id}/categorize/expenses" banking::CREATE;
        CategorizeAsVendorCreditRefunds { transaction_id } "categorize_as_vendor_credit_refunds" POST "/banktransactions/uncategorized/{transaction_id}/categorize/vendorcreditrefunds" banking::CREATE;
        CategorizeBankTransactionAsVendorPayment { transaction_id } "categorize_bank_transaction_as_vendor_payment" POST "/banktransactions/uncategorized/{transaction_id}/categorize/vendorpayments" banking::CREATE;
        ExcludeBankTransaction { transaction_id } "exclude_bank_transaction" POST "/banktransactions/uncategorized/{transaction_id}/exclude" banking::CREATE;
        GetMatchingBankTransactions { transaction_id } "get_matching_bank_transactions" GET "/banktransactions/uncategorized/{transaction_id}/match" banking::READ;
        MatchBankTransaction { transaction_id } "match_bank_transaction" POST "/banktransactions/uncategorized/{transaction_id}/match" banking::CREATE;
        RestoreBankTransaction { transaction_id } "restore_bank_transaction" POST "/banktransactions/uncategorized/{transaction_id}/restore" banking::CREATE;
        GetBankTransaction { bank_transaction_id } "get_bank_transaction" GET "/banktransactions/{bank_transaction_id}" banking::READ;
        UpdateBankTransaction { bank_transaction_id } "update_bank_transaction" PUT "/banktransactions/{bank_transaction_id}" banking::UPDATE;
        DeleteBankTransaction { bank_transaction_id } "delete_bank_transaction" DELETE "/banktransactions/{bank_transaction_id}" banking::DELETE;
        UncategorizeBankTransaction { transaction_id } "uncategorize_bank_transaction" POST "/banktransactions/{transaction_id}/uncategorize" banking::CREATE;
        UnmatchBankTransaction { transaction_id } "unmatch_bank_transaction" POST "/banktransactions/{transaction_id}/unmatch" banking::CREATE;
    }
    base_currency_adjustment "base-currency-adjustment.yml" {
        ListBaseCurrencyAdjustments {} "list_base_currency_adjustments" GET "/basecurrencyadjustment" accountants::READ;
        CreateBaseCurrencyAdjustment {} "create_base_currency_adjustment" POST "/basecurrencyadjustment" accountants::CREATE;
        ListBaseCurrencyAdjustmentAccounts {} "list_base_currency_adjustment_accounts" GET "/basecurrencyadjustment/accounts" accountants::READ;
        BulkDeleteBaseCurrencyAdjustments {} "bulk_delete_base_currency_adjustments" DELETE "/basecurrencyadjustment/bulkdelete" accountants::DELETE;
        ListBaseCurrencyAdjustmentContacts {} "list_base_currency_adjustment_contacts" GET "/basecurrencyadjustment/contacts" accountants::READ;
        GetBaseCurrencyAdjustment { base_currency_adjustment_id } "get_base_currency_adjustment" GET "/basecurrencyadjustment/{base_currency_adjustment_id}" accountants::READ;
        DeleteBaseCurrencyAdjustment { base_currency_adjustment_id } "delete_base_currency_adjustment" DELETE "/basecurrencyadjustment/{base_currency_adjustment_id}" accountants::DELETE;
        ReevaluateBaseCurrencyAdjustment { base_currency_adjustment_id } "reevaluate_base_currency_adjustment" POST "/basecurrencyadjustment/{base_currency_adjustment_id}/reevaluate" accountants::CREATE;
    }
    bills "bills.yml" {
        UpdateCustomFieldsInBill { bill_id } "update_custom_fields_in_bill" PUT "/bill/{bill_id}/customfields" bills::UPDATE;
        ListBills {} "list_bills" GET "/bills" bills::READ;
        CreateBill {} "create_bill" POST "/bills" bills::CREATE;
        UpdateBillUsingCustomField {} "update_bill_using_custom_field" PUT "/bills" bills::UPDATE;
        ConvertPurchaseOrderToBill {} "convert_purchase_order_to_bill" GET "/bills/editpage/frompurchaseorders" bills::READ;
        GetBill { bill_id } "get_bill" GET "/bills/{bill_id}" bills::READ;
        UpdateBill { bill_id } "update_bill" PUT "/bills/{bill_id}" bills::UPDATE;
        DeleteBill { bill_id } "delete_bill" DELETE "/bills/{bill_id}" bills::DELETE;
        UpdateBillBillingAddress { bill_id } "update_bill_billing_address" PUT "/bills/{bill_id}/address/billing" bills::UPDATE;
        ApproveBill { bill_id } "approve_bill" POST "/bills/{bill_id}/approve" bills::CREATE;
        GetBillAttachment { bill_id } "get_bill_attachment" GET "/bills/{bill_id}/attachment" bills::READ;
        AddBillAttachment { bill_id } "add_bill_attachment" POST "/bills/{bill_id}/attachment" bills::CREATE;
        DeleteBillAttachment { bill_id } "delete_bill_attachment" DELETE "/bills/{bill_id}/attachment" bills::DELETE;
        GetBillComments { bill_id } "get_bill_comments" GET "/bills/{bill_id}/comments" bills::READ;
        AddBillComment { bill_id } "add_bill_comment" POST "/bills/{bill_id}/comments" bills::CREATE;
        DeleteBillComment { bill_id comment_id } "delete_bill_comment" DELETE "/bills/{bill_id}/comments/{comment_id}" bills::DELETE;
        ApplyCreditsToBill { bill_id } "apply_credits_to_bill" POST "/bills/{bill_id}/credits" bills::CREATE;
        ListBillPayments { bill_id } "list_bill_payments" GET "/bills/{bill_id}/payments" bills::READ;
        DeleteBillPayment { bill_id bill_payment_id } "delete_bill_payment" DELETE "/bills/{bill_id}/payments/{bill_payment_id}" bills::DELETE;
        MarkBillOpen { bill_id } "mark_bill_open" POST "/bills/{bill_id}/status/open" bills::CREATE;
        MarkBillVoid { bill_id } "mark_bill_void" POST "/bills/{bill_id}/status/void" bills::CREATE;
        SubmitBill { bill_id } "submit_bill" POST "/bills/{bill_id}/submit" bills::CREATE;
    }
    categories "categories.yml" {
        ListCategories {} "list_categories" GET "/categories" categories::READ;
        CreateCategory {} "create_category" POST "/categories" categories::CREATE;
        GetCategory { category_id } "get_category" GET "/categories/{category_id}" categories::READ;
        UpdateCategory { category_id } "update_category" PUT "/categories/{category_id}" categories::UPDATE;
        DeleteCategory { category_id } "delete_category" DELETE "/categories/{category_id}" categories::DELETE;
    }
    chart_of_accounts "chart-of-accounts.yml" {
        ListChartOfAccounts {} "list_chart_of_accounts" GET "/chartofaccounts" accountants::READ;
        CreateChartOfAccount {} "create_chart_of_account" POST "/chartofaccounts" accountants::CREATE;
        ListChartOfAccountTransactions {} "list_chart_of_account_transactions" GET "/chartofaccounts/accounttransactions" accountants::READ;
        BulkMarkChartOfAccountsActive {} "bulk_mark_chart_of_accounts_active" POST "/chartofaccounts/active" accountants::CREATE;
        BulkDeleteChartOfAccounts {} "bulk_delete_chart_of_accounts" DELETE "/chartofaccounts/bulkdelete" accountants::DELETE;
        BulkMarkChartOfAccountsInactive {} "bulk_mark_chart_of_accounts_inactive" POST "/chartofaccounts/inactive" accountants::CREATE;
        DeleteChartOfAccountTransaction { transaction_id } "delete_chart_of_account_transaction" DELETE "/chartofaccounts/transactions/{transaction_id}" accountants::DELETE;
        GetChartOfAccount { account_id } "get_chart_of_account" GET "/chartofaccounts/{account_id}" accountants::READ;
        UpdateChartOfAccount { account_id } "update_chart_of_account" PUT "/chartofaccounts/{account_id}" accountants::UPDATE;
        DeleteChartOfAccount { account_id } "delete_chart_of_account" DELETE "/chartofaccounts/{account_id}" accountants::DELETE;
        MarkChartOfAccountActive { account_id } "mark_chart_of_account_active" POST "/chartofaccounts/{account_id}/active" accountants::CREATE;
        MarkChartOfAccountInactive { account_id } "mark_chart_of_account_inactive" POST "/chartofaccounts/{account_id}/inactive" accountants::CREATE;
    }
    contact_persons "contact-persons.yml" {
        CreateContactPerson {} "create_contact_person" POST "/contacts/contactpersons" contacts::CREATE;
        UpdateContactPerson { contact_person_id } "update_contact_person" PUT "/contacts/contactpersons/{contact_person_id}" contacts::UPDATE;
        DeleteContactPerson { contact_person_id } "delete_contact_person" DELETE "/contacts/contactpersons/{contact_person_id}" contacts::DELETE;
        MarkContactPersonPrimary { contact_person_id } "mark_contact_person_primary" POST "/contacts/contactpersons/{contact_person_id}/primary" contacts::CREATE;
        ListContactPersons { contact_id } "list_contact_persons" GET "/contacts/{contact_id}/contactpersons" contacts::READ;
        GetContactPerson { contact_id contact_person_id } "get_contact_person" GET "/contacts/{contact_id}/contactpersons/{contact_person_id}" contacts::READ;
    }
    contacts "contacts.yml" {
        ListContacts {} "list_contacts" GET "/contacts" contacts::READ;
        CreateContact {} "create_contact" POST "/contacts" contacts::CREATE;
        UpdateContactUsingCustomField {} "update_contact_using_custom_field" PUT "/contacts" contacts::UPDATE;
        DeleteContacts {} "delete_contacts" DELETE "/contacts" contacts::DELETE;
        ListContactAddresses {} "list_contact_addresses" GET "/contacts/address" contacts::READ;
        VerifyContactAddress {} "verify_contact_address" GET "/contacts/address/verify" contacts::READ;
        ListAllContactBankAccounts {} "list_all_contact_bank_accounts" GET "/contacts/bankaccounts" contacts::READ;
        GetContactCardCount {} "get_contact_card_count" GET "/contacts/cardcount" contacts::READ;
        ListAllContactPersons {} "list_all_contact_persons" GET "/contacts/contactpersons" contacts::READ;
        CreateContactPerson {} "create_contact_person" POST "/contacts/contactpersons" contacts::CREATE;
        GetContactPerson { contactperson_id } "get_contact_person" GET "/contacts/contactpersons/{contactperson_id}" contacts::READ;
        UpdateContactPerson { contactperson_id } "update_contact_person" PUT "/contacts/contactpersons/{contactperson_id}" contacts::UPDATE;
        DeleteContactPerson { contactperson_id } "delete_contact_person" DELETE "/contacts/contactpersons/{contactperson_id}" contacts::DELETE;
        InviteContactPersonToPortal { contactperson_id } "invite_contact_person_to_portal" POST "/contacts/contactpersons/{contactperson_id}/portal/invite" contacts::CREATE;
        ResendContactPersonPortalInvite { contactperson_id } "resend_contact_person_portal_invite" POST "/contacts/contactpersons/{contactperson_id}/portal/invite/resend" contacts::CREATE;
        MarkContactPersonPrimary { contactperson_id } "mark_contact_person_primary" POST "/contacts/contactpersons/{contactperson_id}/primary" contacts::CREATE;
        DisableContactPersonSms { contactperson_id } "disable_contact_person_sms" POST "/contacts/contactpersons/{contactperson_id}/sms/disable" contacts::CREATE;
        EnableContactPersonSms { contactperson_id } "enable_contact_person_sms" POST "/contacts/contactpersons/{contactperson_id}/sms/enable" contacts::CREATE;
        RestoreContactDocuments {} "restore_contact_documents" POST "/contacts/documents/restore" contacts::CREATE;
        AssignOwnerToContacts {} "assign_owner_to_contacts" POST "/contacts/owner" contacts::CREATE;
        GetContactByReference { reference_id } "get_contact_by_reference" GET "/contacts/reference/{reference_id}" contacts::READ;
        GetContactsSmsContent {} "get_contacts_sms_content" GET "/contacts/sms" contacts::READ;
        SendContactsSms {} "send_contacts_sms" POST "/contacts/sms" contacts::CREATE;
        MarkContactsFor1099Tracking {} "mark_contacts_for_1099_tracking" POST "/contacts/track1099" contacts::CREATE;
        GetContact { contact_id } "get_contact" GET "/contacts/{contact_id}" contacts::READ;
        UpdateContact { contact_id } "update_contact" PUT "/contacts/{contact_id}" contacts::UPDATE;
        DeleteContact { contact_id } "delete_contact" DELETE "/contacts/{contact_id}" contacts::DELETE;
        MarkContactActive { contact_id } "mark_contact_active" POST "/contacts/{contact_id}/active" contacts::CREATE;
        GetContactAddress { contact_id } "get_contact_address" GET "/contacts/{contact_id}/address" contacts::READ;
        AddContactAddress { contact_id } "add_contact_address" POST "/contacts/{contact_id}/address" contacts::CREATE;
        UpdateContactAddress { contact_id address_id } "update_contact_address" PUT "/contacts/{contact_id}/address/{address_id}" contacts::UPDATE;
        DeleteContactAddress { contact_id address_id } "delete_contact_address" DELETE "/contacts/{contact_id}/address/{address_id}" contacts::DELETE;
        MarkContactAddressAsBilling { contact_id address_id } "mark_contact_address_as_billing" POST "/contacts/{contact_id}/address/{address_id}/markasbilling" contacts::CREATE;
        MarkContactAddressAsShipping { contact_id address_id } "mark_contact_address_as_shipping" POST "/contacts/{contact_id}/address/{address_id}/markasshipping" contacts::CREATE;
        VerifyContactAddressById { contact_id address_id } "verify_contact_address_by_id" POST "/contacts/{contact_id}/address/{address_id}/verify" contacts::CREATE;
        AddContactAttachment { contact_id } "add_contact_attachment" POST "/contacts/{contact_id}/attachment" contacts::CREATE;
        AddContactBankAccount { contact_id } "add_contact_bank_account" POST "/contacts/{contact_id}/bankaccount" contacts::CREATE;
        GetContactBankAccount { contact_id bank_account_id } "get_contact_bank_account" GET "/contacts/{contact_id}/bankaccount/{bank_account_id}" contacts::READ;
        UpdateContactBankAccount { contact_id bank_account_id } "update_contact_bank_account" PUT "/contacts/{contact_id}/bankaccount/{bank_account_id}" contacts::UPDATE;
        DeleteContactBankAccount { contact_id bank_account_id } "delete_contact_bank_account" DELETE "/contacts/{contact_id}/bankaccount/{bank_account_id}" contacts::DELETE;
        ApproveContactBankAccount { contact_id bank_account_id } "approve_contact_bank_account" POST "/contacts/{contact_id}/bankaccount/{bank_account_id}/approve" contacts::CREATE;
        DeclineContactBankAccount { contact_id bank_account_id } "decline_contact_bank_account" POST "/contacts/{contact_id}/bankaccount/{bank_account_id}/decline" contacts::CREATE;
        VerifyContactBankAccount { contact_id bank_account_id } "verify_contact_bank_account" POST "/contacts/{contact_id}/bankaccount/{bank_account_id}/verify" contacts::CREATE;
        ListContactBankAccounts { contact_id } "list_contact_bank_accounts" GET "/contacts/{contact_id}/bankaccounts" contacts::READ;
        AddContactCard { contact_id } "add_contact_card" POST "/contacts/{contact_id}/card" contacts::CREATE;
        GetContactCard { contact_id card_id } "get_contact_card" GET "/contacts/{contact_id}/card/{card_id}" contacts::READ;
        UpdateContactCard { contact_id card_id } "update_contact_card" PUT "/contacts/{contact_id}/card/{card_id}" contacts::UPDATE;
        DeleteContactCard { contact_id card_id } "delete_contact_card" DELETE "/contacts/{contact_id}/card/{card_id}" contacts::DELETE;
        ListContactAutobillRecurringInvoices { contact_id card_id } "list_contact_autobill_recurring_invoices" GET "/contacts/{contact_id}/card/{card_id}/recurringinvoices" contacts::READ;
        ListContactCards { contact_id } "list_contact_cards" GET "/contacts/{contact_id}/cards" contacts::READ;
        GetContactClientReviewEmail { contact_id } "get_contact_client_review_email" GET "/contacts/{contact_id}/clientreviews/email" contacts::READ;
        SendContactClientReviewEmail { contact_id } "send_contact_client_review_email" POST "/contacts/{contact_id}/clientreviews/email" contacts::CREATE;
        ListContactComments { contact_id } "list_contact_comments" GET "/contacts/{contact_id}/comments" contacts::READ;
        AddContactComment { contact_id } "add_contact_comment" POST "/contacts/{contact_id}/comments" contacts::CREATE;
        DeleteContactComment { contact_id comment_id } "delete_contact_comment" DELETE "/contacts/{contact_id}/comments/{comment_id}" contacts::DELETE;
        ListContactPersons { contact_id } "list_contact_persons" GET "/contacts/{contact_id}/contactpersons" contacts::READ;
        GetContactContactPerson { contact_id contactperson_id } "get_contact_contact_person" GET "/contacts/{contact_id}/contactpersons/{contactperson_id}" contacts::READ;
        GetContactDocument { contact_id document_id } "get_contact_document" GET "/contacts/{contact_id}/documents/{document_id}" contacts::READ;
        UpdateContactDocument { contact_id document_id } "update_contact_document" PUT "/contacts/{contact_id}/documents/{document_id}" contacts::UPDATE;
        DeleteContactDocument { contact_id document_id } "delete_contact_document" DELETE "/contacts/{contact_id}/documents/{document_id}" contacts::DELETE;
        VerifyContactEinvoice { contact_id } "verify_contact_einvoice" POST "/contacts/{contact_id}/einvoice/verify" contacts::CREATE;
        GetContactEmailContent { contact_id } "get_contact_email_content" GET "/contacts/{contact_id}/email" contacts::READ;
        EmailContact { contact_id } "email_contact" POST "/contacts/{contact_id}/email" contacts::CREATE;
        MarkContactInactive { contact_id } "mark_contact_inactive" POST "/contacts/{contact_id}/inactive" contacts::CREATE;
        GetContactIncomeAndExpense { contact_id } "get_contact_income_and_expense" GET "/contacts/{contact_id}/incomeandexpense" contacts::READ;
        GetContactInventorySummary { contact_id } "get_contact_inventory_summary" GET "/contacts/{contact_id}/inventorysummary" contacts::READ;
        MergeContact { contact_id } "merge_contact" POST "/contacts/{contact_id}/merge" contacts::CREATE;
        GetContactOpeningBalances { contact_id } "get_contact_opening_balances" GET "/contacts/{contact_id}/openingbalances" settings::READ;
        AssignContactOwner { contact_id } "assign_contact_owner" POST "/contacts/{contact_id}/owner" contacts::CREATE;
        GetContactPaymentMethodEmail { contact_id } "get_contact_payment_method_email" GET "/contacts/{contact_id}/paymentmethod/email" contacts::READ;
        SendContactPaymentMethodEmail { contact_id } "send_contact_payment_method_email" POST "/contacts/{contact_id}/paymentmethod/email" contacts::CREATE;
        ListContactPaymentRefunds { contact_id } "list_contact_payment_refunds" GET "/contacts/{contact_id}/paymentrefunds" contacts::READ;
        DisableContactPaymentReminder { contact_id } "disable_contact_payment_reminder" POST "/contacts/{contact_id}/paymentreminder/disable" contacts::CREATE;
        EnableContactPaymentReminder { contact_id } "enable_contact_payment_reminder" POST "/contacts/{contact_id}/paymentreminder/enable" contacts::CREATE;
        DisableContactPortal { contact_id } "disable_contact_portal" POST "/contacts/{contact_id}/portal/disable" contacts::CREATE;
        EnableContactPortal { contact_id } "enable_contact_portal" POST "/contacts/{contact_id}/portal/enable" contacts::CREATE;
        GetContactProfitAndLoss { contact_id } "get_contact_profit_and_loss" GET "/contacts/{contact_id}/profitandloss" contacts::READ;
        GetContactUnusedCredits { contact_id } "get_contact_unused_credits" GET "/contacts/{contact_id}/receivables/unusedcredits" contacts::READ;
        GetUnusedRetainerPayments { contact_id } "get_unused_retainer_payments" GET "/contacts/{contact_id}/receivables/unusedretainerpayments" contacts::READ;
        ListContactCreditNoteRefunds { contact_id } "list_contact_credit_note_refunds" GET "/contacts/{contact_id}/refunds" contacts::READ;
        GetContactSmsContent { contact_id } "get_contact_sms_content" GET "/contacts/{contact_id}/sms" contacts::READ;
        SendContactSms { contact_id } "send_contact_sms" POST "/contacts/{contact_id}/sms" contacts::CREATE;
        GetContactStatement { contact_id } "get_contact_statement" GET "/contacts/{contact_id}/statements" contacts::READ;
        GetContactStatementMail { contact_id } "get_contact_statement_mail" GET "/contacts/{contact_id}/statements/email" contacts::READ;
        EmailContactStatement { contact_id } "email_contact_statement" POST "/contacts/{contact_id}/statements/email" contacts::CREATE;
        UpdateContactTags { contact_id } "update_contact_tags" PUT "/contacts/{contact_id}/tags" contacts::UPDATE;
        DeleteContactTag { contact_id tag_id } "delete_contact_tag" DELETE "/contacts/{contact_id}/tags/{tag_id}" contacts::DELETE;
        ListContactTaxInfo { contact_id } "list_contact_tax_info" GET "/contacts/{contact_id}/taxinfo" contacts::READ;
        AddContactTaxInfo { contact_id } "add_contact_tax_info" POST "/contacts/{contact_id}/taxinfo" contacts::CREATE;
        UpdateContactTaxInfo { contact_id tax_info_id } "update_contact_tax_info" PUT "/contacts/{contact_id}/taxinfo/{tax_info_id}" contacts::UPDATE;
        DeleteContactTaxInfo { contact_id tax_info_id } "delete_contact_tax_info" DELETE "/contacts/{contact_id}/taxinfo/{tax_info_id}" contacts::DELETE;
        TrackContact1099 { contact_id } "track_contact_1099" POST "/contacts/{contact_id}/track1099" contacts::CREATE;
        UpdateContactTrnStatus { contact_id } "update_contact_trn_status" POST "/contacts/{contact_id}/trnstatus" settings::CREATE;
        ListContactUnpaidInvoices { contact_id } "list_contact_unpaid_invoices" GET "/contacts/{contact_id}/unpaidinvoices" contacts::READ;
        UntrackContact1099 { contact_id } "untrack_contact_1099" POST "/contacts/{contact_id}/untrack1099" contacts::CREATE;
        GetContactVendorStatementEmail { contact_id } "get_contact_vendor_statement_email" GET "/contacts/{contact_id}/vendorstatements/email" contacts::READ;
        SendContactVendorStatementEmail { contact_id } "send_contact_vendor_statement_email" POST "/contacts/{contact_id}/vendorstatements/email" contacts::CREATE;
    }
    credit_notes "credit-notes.yml" {
        ListCreditNotes {} "list_credit_notes" GET "/creditnotes" creditnotes::READ;
        CreateCreditNote {} "create_credit_note" POST "/creditnotes" creditnotes::CREATE;
        UpdateCreditNoteUsingCustomField {} "update_credit_note_using_custom_field" PUT "/creditnotes" creditnotes::UPDATE;
        ApproveCreditNotes {} "approve_credit_notes" POST "/creditnotes/approve" creditnotes::CREATE;
        ListCreditNotesEinvoice {} "list_credit_notes_einvoice" GET "/creditnotes/einvoice" creditnotes::READ;
        CancelCreditNotesEinvoice {} "cancel_credit_notes_einvoice" POST "/creditnotes/einvoice/cancel" invoices::CREATE;
        PushCreditNotesEinvoice {} "push_credit_notes_einvoice" POST "/creditnotes/einvoice/push" invoices::CREATE;
        PrintCreditNotes {} "print_credit_notes" GET "/creditnotes/print" creditnotes::READ;
        ListCreditNoteRefundsOfAllCreditNotes {} "list_credit_note_refunds_of_all_credit_notes" GET "/creditnotes/refunds" creditnotes::READ;
        GetCreditNoteRefundById { refund_id } "get_credit_note_refund_by_id" GET "/creditnotes/refunds/{refund_id}" creditnotes::READ;
        SubmitCreditNotes {} "submit_credit_notes" POST "/creditnotes/submit" creditnotes::CREATE;
        ListCreditNoteTemplates {} "list_credit_note_templates" GET "/creditnotes/templates" creditnotes::READ;
        GetCreditNote { creditnote_id } "get_credit_note" GET "/creditnotes/{creditnote_id}" creditnotes::READ;
        UpdateCreditNote { creditnote_id } "update_credit_note" PUT "/creditnotes/{creditnote_id}" creditnotes::UPDATE;
        DeleteCreditNote { creditnote_id } "delete_credit_note" DELETE "/creditnotes/{creditnote_id}" creditnotes::DELETE;
        UpdateCreditNoteBillingAddress { creditnote_id } "update_credit_note_billing_address" PUT "/creditnotes/{creditnote_id}/address/billing" creditnotes::UPDATE;
        UpdateCreditNoteShippingAddress { creditnote_id } "update_credit_note_shipping_address" PUT "/creditnotes/{creditnote_id}/address/shipping" creditnotes::UPDATE;
        ApproveCreditNote { creditnote_id } "approve_credit_note" POST "/creditnotes/{creditnote_id}/approve" creditnotes::CREATE;
        FinalizeCreditNoteApproval { creditnote_id } "finalize_credit_note_approval" POST "/creditnotes/{creditnote_id}/approve/final" creditnotes::CREATE;
        AddCreditNoteAttachment { creditnote_id } "add_credit_note_attachment" POST "/creditnotes/{creditnote_id}/attachment" creditnotes::CREATE;
        UpdateCreditNoteCfdiStatus { creditnote_id } "update_credit_note_cfdi_status" POST "/creditnotes/{creditnote_id}/cfdi/status" creditnotes::CREATE;
        ListCreditNoteComments { creditnote_id } "list_credit_note_comments" GET "/creditnotes/{creditnote_id}/comments" creditnotes::READ;
        AddCreditNoteComment { creditnote_id } "add_credit_note_comment" POST "/creditnotes/{creditnote_id}/comments" creditnotes::CREATE;
        DeleteCreditNoteComment { creditnote_id comment_id } "delete_credit_note_comment" DELETE "/creditnotes/{creditnote_id}/comments/{comment_id}" creditnotes::DELETE;
        GetCreditNoteCustomFields { creditnote_id } "get_credit_note_custom_fields" GET "/creditnotes/{creditnote_id}/customfields" creditnotes::READ;
        UpdateCreditNoteCustomFields { creditnote_id } "update_credit_note_custom_fields" POST "/creditnotes/{creditnote_id}/customfields" creditnotes::CREATE;
        GetCreditNoteDocument { creditnote_id document_id } "get_credit_note_document" GET "/creditnotes/{creditnote_id}/documents/{document_id}" invoices::READ;
        UpdateCreditNoteDocument { creditnote_id document_id } "update_credit_note_document" PUT "/creditnotes/{creditnote_id}/documents/{document_id}" creditnotes::UPDATE;
        DeleteCreditNoteDocument { creditnote_id document_id } "delete_credit_note_document" DELETE "/creditnotes/{creditnote_id}/documents/{document_id}" creditnotes::DELETE;
        AddCreditNoteDigitalSignature { creditnote_id } "add_credit_note_digital_signature" POST "/creditnotes/{creditnote_id}/dsign" creditnotes::CREATE;
        GetCreditNoteSignatureTemplate { creditnote_id } "get_credit_note_signature_template" GET "/creditnotes/{creditnote_id}/dsign/template" creditnotes::READ;
        UploadCreditNoteDigitalSignature { creditnote_id } "upload_credit_note_digital_signature" POST "/creditnotes/{creditnote_id}/dsign/upload" creditnotes::CREATE;
        GetCreditNoteEinvoice { creditnote_id } "get_credit_note_einvoice" GET "/creditnotes/{creditnote_id}/einvoice" creditnotes::READ;
        CancelCreditNoteEinvoice { creditnote_id } "cancel_credit_note_einvoice" POST "/creditnotes/{creditnote_id}/einvoice/cancel" creditnotes::CREATE;
        FetchCreditNoteEinvoice { creditnote_id } "fetch_credit_note_einvoice" POST "/creditnotes/{creditnote_id}/einvoice/fetch" invoices::CREATE;
        PushCreditNoteEinvoice { creditnote_id } "push_credit_note_einvoice" POST "/creditnotes/{creditnote_id}/einvoice/push" creditnotes::CREATE;
        DeleteCreditNoteEinvoiceStatus { creditnote_id } "delete_credit_note_einvoice_status" DELETE "/creditnotes/{creditnote_id}/einvoice/status" creditnotes::DELETE;
        MarkCreditNoteEinvoiceCancelled { creditnote_id } "mark_credit_note_einvoice_cancelled" POST "/creditnotes/{creditnote_id}/einvoice/status/cancel" invoices::CREATE;
        MarkCreditNoteEinvoicePushed { creditnote_id } "mark_credit_note_einvoice_pushed" POST "/creditnotes/{creditnote_id}/einvoice/status/push" invoices::CREATE;
        RecallCreditNoteEinvoiceStatus { creditnote_id } "recall_credit_note_einvoice_status" POST "/creditnotes/{creditnote_id}/einvoice/status/recall" invoices::CREATE;
        GetCreditNoteEmail { creditnote_id } "get_credit_note_email" GET "/creditnotes/{creditnote_id}/email" creditnotes::READ;
        EmailCreditNote { creditnote_id } "email_credit_note" POST "/creditnotes/{creditnote_id}/email" creditnotes::CREATE;
        GetCreditNoteEmailHistory { creditnote_id } "get_credit_note_email_history" GET "/creditnotes/{creditnote_id}/emailhistory" creditnotes::READ;
        ListInvoicesOfCreditNote { creditnote_id } "list_invoices_of_credit_note" GET "/creditnotes/{creditnote_id}/invoices" creditnotes::READ;
        ApplyCreditNoteToInvoice { creditnote_id } "apply_credit_note_to_invoice" POST "/creditnotes/{creditnote_id}/invoices" creditnotes::CREATE;
        DeleteInvoiceOfCreditNote { creditnote_id creditnote_invoice_id } "delete_invoice_of_credit_note" DELETE "/creditnotes/{creditnote_id}/invoices/{creditnote_invoice_id}" creditnotes::DELETE;
        GetCreditNoteMailContent { creditnote_id } "get_credit_note_mail_content" GET "/creditnotes/{creditnote_id}/mailcontent" creditnotes::READ;
        ListCreditNoteRefundsOfACreditNote { creditnote_id } "list_credit_note_refunds_of_a_credit_note" GET "/creditnotes/{creditnote_id}/refunds" creditnotes::READ;
        CreateCreditNoteRefund { creditnote_id } "create_credit_note_refund" POST "/creditnotes/{creditnote_id}/refunds" creditnotes::CREATE;
        PushCreditNoteRefundEinvoice { creditnote_id } "push_credit_note_refund_einvoice" POST "/creditnotes/{creditnote_id}/refunds/einvoice/push" creditnotes::CREATE;
        GetCreditNoteRefund { creditnote_id creditnote_refund_id } "get_credit_note_refund" GET "/creditnotes/{creditnote_id}/refunds/{creditnote_refund_id}" creditnotes::READ;
        UpdateCreditNoteRefund { creditnote_id creditnote_refund_id } "update_credit_note_refund" PUT "/creditnotes/{creditnote_id}/refunds/{creditnote_refund_id}" creditnotes::UPDATE;
        DeleteCreditNoteRefund { creditnote_id creditnote_refund_id } "delete_credit_note_refund" DELETE "/creditnotes/{creditnote_id}/refunds/{creditnote_refund_id}" creditnotes::DELETE;
        RejectCreditNote { creditnote_id } "reject_credit_note" POST "/creditnotes/{creditnote_id}/reject" creditnotes::CREATE;
        MarkCreditNoteDraft { creditnote_id } "mark_credit_note_draft" POST "/creditnotes/{creditnote_id}/status/draft" creditnotes::CREATE;
        MarkCreditNoteOpen { creditnote_id } "mark_credit_note_open" POST "/creditnotes/{creditnote_id}/status/open" creditnotes::CREATE;
        MarkCreditNoteReadyToPush { creditnote_id } "mark_credit_note_ready_to_push" POST "/creditnotes/{creditnote_id}/status/readytopush" creditnotes::CREATE;
        MarkCreditNoteVoid { creditnote_id } "mark_credit_note_void" POST "/creditnotes/{creditnote_id}/status/void" creditnotes::CREATE;
        SubmitCreditNote { creditnote_id } "submit_credit_note" POST "/creditnotes/{creditnote_id}/submit" creditnotes::CREATE;
        ApplyCreditNoteSubstatus { creditnote_id substatus_id } "apply_credit_note_substatus" POST "/creditnotes/{creditnote_id}/substatus/{substatus_id}" creditnotes::CREATE;
        DeleteCreditNoteSubstatus { creditnote_id substatus_id } "delete_credit_note_substatus" DELETE "/creditnotes/{creditnote_id}/substatus/{substatus_id}" creditnotes::DELETE;
        UpdateCreditNoteTemplate { creditnote_id template_id } "update_credit_note_template" PUT "/creditnotes/{creditnote_id}/templates/{template_id}" creditnotes::UPDATE;
        CancelEinvoiceCreditNote { creditnote_id } "cancel_einvoice_credit_note" POST "/einvoices/creditnotes/{creditnote_id}/cancel" creditnotes::CREATE;
    }
    currency "currency.yml" {
        ListCurrencies {} "list_currencies" GET "/settings/currencies" settings::READ;
        CreateCurrency {} "create_currency" POST "/settings/currencies" settings::CREATE;
        GetCurrency { currency_id } "get_currency" GET "/settings/currencies/{currency_id}" settings::READ;
        UpdateCurrency { currency_id } "update_currency" PUT "/settings/currencies/{currency_id}" settings::UPDATE;
        DeleteCurrency { currency_id } "delete_currency" DELETE "/settings/currencies/{currency_id}" settings::DELETE;
        ListExchangeRates { currency_id } "list_exchange_rates" GET "/settings/currencies/{currency_id}/exchangerates" settings::READ;
        CreateExchangeRate { currency_id } "create_exchange_rate" POST "/settings/currencies/{currency_id}/exchangerates" settings::CREATE;
        GetExchangeRate { currency_id exchange_rate_id } "get_exchange_rate" GET "/settings/currencies/{currency_id}/exchangerates/{exchange_rate_id}" settings::READ;
        UpdateExchangeRate { currency_id exchange_rate_id } "update_exchange_rate" PUT "/settings/currencies/{currency_id}/exchangerates/{exchange_rate_id}" settings::UPDATE;
        DeleteExchangeRate { currency_id exchange_rate_id } "delete_exchange_rate" DELETE "/settings/currencies/{currency_id}/exchangerates/{exchange_rate_id}" settings::DELETE;
    }
    custom_modules "custom-modules.yml" {
        ListCustomModules {} "list_custom_modules" GET "/settings/modules" settings::READ;
        CreateCustomModule {} "create_custom_module" POST "/settings/modules" settings::CREATE;
        GetCustomModule { module_api_name } "get_custom_module" GET "/settings/modules/{module_api_name}" settings::READ;
        UpdateCustomModule { module_api_name } "update_custom_module" PUT "/settings/modules/{module_api_name}" settings::UPDATE;
        DeleteCustomModule { module_api_name } "delete_custom_module" DELETE "/settings/modules/{module_api_name}" settings::DELETE;
        ListCustomModuleRecords { module_name } "list_custom_module_records" GET "/{module_name}" custommodules::ALL;
        CreateCustomModuleRecord { module_name } "create_custom_module_record" POST "/{module_name}" custommodules::ALL;
        BulkUpdateCustomModuleRecords { module_name } "bulk_update_custom_module_records" PUT "/{module_name}" custommodules::ALL;
        DeleteCustomModuleRecords { module_name } "delete_custom_module_records" DELETE "/{module_name}" custommodules::ALL;
        GetCustomModuleRecord { module_name module_id } "get_custom_module_record" GET "/{module_name}/{module_id}" custommodules::ALL;
        UpdateCustomModuleRecord { module_name module_id } "update_custom_module_record" PUT "/{module_name}/{module_id}" custommodules::ALL;
        DeleteCustomModuleRecord { module_name module_id } "delete_custom_module_record" DELETE "/{module_name}/{module_id}" custommodules::ALL;
    }
    customer_debit_notes "customer-debit-notes.yml" {
        ListCustomerDebitNotes {} "list_customer_debit_notes" GET "/invoices" invoices::READ;
        CreateCustomerDebitNote {} "create_customer_debit_note" POST "/invoices" invoices::CREATE;
        GetCustomerDebitNote { debit_note_id } "get_customer_debit_note" GET "/invoices/{debit_note_id}" invoices::READ;
        UpdateCustomerDebitNote { debit_note_id } "update_customer_debit_note" PUT "/invoices/{debit_note_id}" invoices::UPDATE;
        DeleteCustomerDebitNote { debit_note_id } "delete_customer_debit_note" DELETE "/invoices/{debit_note_id}" invoices::DELETE;
    }
    customer_payments "customer-payments.yml" {
        UpdateCustomFieldsInCustomerPayment { customer_payment_id } "update_custom_fields_in_customer_payment" PUT "/customerpayment/{customer_payment_id}/customfields" customerpayments::UPDATE;
        ListCustomerPayments {} "list_customer_payments" GET "/customerpayments" customerpayments::READ;
        CreateCustomerPayment {} "create_customer_payment" POST "/customerpayments" customerpayments::CREATE;
        UpdateCustomerPaymentUsingCustomField {} "update_customer_payment_using_custom_field" PUT "/customerpayments" customerpayments::UPDATE;
        BulkDeleteCustomerPayments {} "bulk_delete_customer_payments" DELETE "/customerpayments" customerpayments::DELETE;
        ListCustomerPaymentRefunds { customer_payment_id } "list_customer_payment_refunds" GET "/customerpayments/{customer_payment_id}/refunds" customerpayments::READ;
        CreateCustomerPaymentRefund { customer_payment_id } "create_customer_payment_refund" POST "/customerpayments/{customer_payment_id}/refunds" customerpayments::CREATE;
        GetCustomerPaymentRefund { customer_payment_id refund_id } "get_customer_payment_refund" GET "/customerpayments/{customer_payment_id}/refunds/{refund_id}" customerpayments::READ;
        UpdateCustomerPaymentRefund { customer_payment_id refund_id } "update_customer_payment_refund" PUT "/customerpayments/{customer_payment_id}/refunds/{refund_id}" customerpayments::UPDATE;
        DeleteCustomerPaymentRefund { customer_payment_id refund_id } "delete_customer_payment_refund" DELETE "/customerpayments/{customer_payment_id}/refunds/{refund_id}" customerpayments::DELETE;
        GetCustomerPayment { payment_id } "get_customer_payment" GET "/customerpayments/{payment_id}" customerpayments::READ;
        UpdateCustomerPayment { payment_id } "update_customer_payment" PUT "/customerpayments/{payment_id}" customerpayments::UPDATE;
        DeleteCustomerPayment { payment_id } "delete_customer_payment" DELETE "/customerpayments/{payment_id}" customerpayments::DELETE;
    }
    delivery_challans "delivery-challans.yml" {
        ListDeliveryChallans {} "list_delivery_challans" GET "/deliverychallans" deliverychallans::READ;
        CreateDeliveryChallan {} "create_delivery_challan" POST "/deliverychallans" deliverychallans::CREATE;
        ReturnDeliveryChallans {} "return_delivery_challans" PUT "/deliverychallans/return" deliverychallans::UPDATE;
        ListDeliveryChallanTemplates {} "list_delivery_challan_templates" GET "/deliverychallans/templates" deliverychallans::READ;
        UndoReturnDeliveryChallans {} "undo_return_delivery_challans" PUT "/deliverychallans/undo/return" deliverychallans::UPDATE;
        GetDeliveryChallan { deliverychallan_id } "get_delivery_challan" GET "/deliverychallans/{deliverychallan_id}" deliverychallans::READ;
        UpdateDeliveryChallan { deliverychallan_id } "update_delivery_challan" PUT "/deliverychallans/{deliverychallan_id}" deliverychallans::UPDATE;
        DeleteDeliveryChallan { deliverychallan_id } "delete_delivery_challan" DELETE "/deliverychallans/{deliverychallan_id}" deliverychallans::DELETE;
        UpdateDeliveryChallanShippingAddress { deliverychallan_id } "update_delivery_challan_shipping_address" PUT "/deliverychallans/{deliverychallan_id}/address/shipping" deliverychallans::UPDATE;
        AddAttachmentToDeliveryChallan { deliverychallan_id } "add_attachment_to_delivery_challan" POST "/deliverychallans/{deliverychallan_id}/attachment" deliverychallans::CREATE;
        GetDeliveryChallanAttachment { deliverychallan_id document_id } "get_delivery_challan_attachment" GET "/deliverychallans/{deliverychallan_id}/documents/{document_id}" deliverychallans::READ;
        DeleteDeliveryChallanAttachment { deliverychallan_id document_id } "delete_delivery_challan_attachment" DELETE "/deliverychallans/{deliverychallan_id}/documents/{document_id}" deliverychallans::UPDATE;
        MarkDeliveryChallanAsDelivered { deliverychallan_id } "mark_delivery_challan_as_delivered" POST "/deliverychallans/{deliverychallan_id}/status/delivered" deliverychallans::CREATE;
        MarkDeliveryChallanAsOpen { deliverychallan_id } "mark_delivery_challan_as_open" POST "/deliverychallans/{deliverychallan_id}/status/open" deliverychallans::CREATE;
        MarkDeliveryChallanAsReturned { deliverychallan_id } "mark_delivery_challan_as_returned" POST "/deliverychallans/{deliverychallan_id}/status/returned" deliverychallans::CREATE;
        MarkDeliveryChallanAsUndelivered { deliverychallan_id } "mark_delivery_challan_as_undelivered" POST "/deliverychallans/{deliverychallan_id}/status/undelivered" deliverychallans::CREATE;
        UpdateDeliveryChallanTemplate { deliverychallan_id template_id } "update_delivery_challan_template" PUT "/deliverychallans/{deliverychallan_id}/templates/{template_id}" deliverychallans::UPDATE;
    }
    estimates "estimates.yml" {
        UpdateCustomFieldsInEstimate { estimate_id } "update_custom_fields_in_estimate" PUT "/estimate/{estimate_id}/customfields" estimates::UPDATE;
        ListEstimates {} "list_estimates" GET "/estimates" estimates::READ;
        CreateEstimate {} "create_estimate" POST "/estimates" estimates::CREATE;
        UpdateEstimateUsingCustomField {} "update_estimate_using_custom_field" PUT "/estimates" estimates::UPDATE;
        EmailMultipleEstimates {} "email_multiple_estimates" POST "/estimates/email" estimates::CREATE;
        BulkExportEstimatesAsPdf {} "bulk_export_estimates_as_pdf" GET "/estimates/pdf" estimates::READ;
        BulkPrintEstimates {} "bulk_print_estimates" GET "/estimates/print" estimates::READ;
        ListEstimateTemplates {} "list_estimate_templates" GET "/estimates/templates" estimates::READ;
        GetEstimate { estimate_id } "get_estimate" GET "/estimates/{estimate_id}" estimates::READ;
        UpdateEstimate { estimate_id } "update_estimate" PUT "/estimates/{estimate_id}" estimates::UPDATE;
        DeleteEstimate { estimate_id } "delete_estimate" DELETE "/estimates/{estimate_id}" estimates::DELETE;
        UpdateEstimateBillingAddress { estimate_id } "update_estimate_billing_address" PUT "/estimates/{estimate_id}/address/billing" estimates::UPDATE;
        UpdateEstimateShippingAddress { estimate_id } "update_estimate_shipping_address" PUT "/estimates/{estimate_id}/address/shipping" estimates::UPDATE;
        ApproveEstimate { estimate_id } "approve_estimate" POST "/estimates/{estimate_id}/approve" estimates::CREATE;
        ListEstimateComments { estimate_id } "list_estimate_comments" GET "/estimates/{estimate_id}/comments" estimates::READ;
        CreateEstimateComment { estimate_id } "create_estimate_comment" POST "/estimates/{estimate_id}/comments" estimates::CREATE;
        UpdateEstimateComment { estimate_id comment_id } "update_estimate_comment" PUT "/estimates/{estimate_id}/comments/{comment_id}" estimates::UPDATE;
        DeleteEstimateComment { estimate_id comment_id } "delete_estimate_comment" DELETE "/estimates/{estimate_id}/comments/{comment_id}" estimates::DELETE;
        GetEstimateEmail { estimate_id } "get_estimate_email" GET "/estimates/{estimate_id}/email" estimates::READ;
        EmailEstimate { estimate_id } "email_estimate" POST "/estimates/{estimate_id}/email" estimates::CREATE;
        MarkEstimateAccepted { estimate_id } "mark_estimate_accepted" POST "/estimates/{estimate_id}/status/accepted" estimates::CREATE;
        MarkEstimateDeclined { estimate_id } "mark_estimate_declined" POST "/estimates/{estimate_id}/status/declined" estimates::CREATE;
        MarkEstimateSent { estimate_id } "mark_estimate_sent" POST "/estimates/{estimate_id}/status/sent" estimates::CREATE;
        SubmitEstimate { estimate_id } "submit_estimate" POST "/estimates/{estimate_id}/submit" estimates::CREATE;
        UpdateEstimateTemplate { estimate_id template_id } "update_estimate_template" PUT "/estimates/{estimate_id}/templates/{template_id}" estimates::UPDATE;
    }
    expenses "expenses.yml" {
        DeleteEmployee { employee_id } "delete_employee" DELETE "/employee/{employee_id}" expenses::DELETE;
        ListEmployees {} "list_employees" GET "/employees" expenses::READ;
        CreateEmployee {} "create_employee" POST "/employees" expenses::CREATE;
        GetEmployee { employee_id } "get_employee" GET "/employees/{employee_id}" expenses::READ;
        ListExpenses {} "list_expenses" GET "/expenses" expenses::READ;
        CreateExpense {} "create_expense" POST "/expenses" expenses::CREATE;
        UpdateExpenseUsingCustomField {} "update_expense_using_custom_field" PUT "/expenses" expenses::UPDATE;
        GetExpense { expense_id } "get_expense" GET "/expenses/{expense_id}" expenses::READ;
        UpdateExpense { expense_id } "update_expense" PUT "/expenses/{expense_id}" expenses::UPDATE;
        DeleteExpense { expense_id } "delete_expense" DELETE "/expenses/{expense_id}" expenses::DELETE;
        AddExpenseAttachment { expense_id } "add_expense_attachment" POST "/expenses/{expense_id}/attachment" expenses::CREATE;
        ListExpenseComments { expense_id } "list_expense_comments" GET "/expenses/{expense_id}/comments" expenses::READ;
        GetExpenseReceipt { expense_id } "get_expense_receipt" GET "/expenses/{expense_id}/receipt" expenses::READ;
        CreateExpenseReceipt { expense_id } "create_expense_receipt" POST "/expenses/{expense_id}/receipt" expenses::CREATE;
        DeleteExpenseReceipt { expense_id } "delete_expense_receipt" DELETE "/expenses/{expense_id}/receipt" expenses::DELETE;
    }
    fixed_assets "fixed-assets.yml" {
        ListFixedAssets {} "list_fixed_assets" GET "/fixedassets" fixedasset::READ;
        CreateFixedAsset {} "create_fixed_asset" POST "/fixedassets" fixedasset::CREATE;
        GetFixedAsset { fixed_asset_id } "get_fixed_asset" GET "/fixedassets/{fixed_asset_id}" fixedasset::READ;
        UpdateFixedAsset { fixed_asset_id } "update_fixed_asset" PUT "/fixedassets/{fixed_asset_id}" fixedasset::UPDATE;
        DeleteFixedAsset { fixed_asset_id } "delete_fixed_asset" DELETE "/fixedassets/{fixed_asset_id}" fixedasset::DELETE;
        CreateFixedAssetComment { fixed_asset_id } "create_fixed_asset_comment" POST "/fixedassets/{fixed_asset_id}/comments" fixedasset::CREATE;
        DeleteFixedAssetComment { fixed_asset_id comment_id } "delete_fixed_asset_comment" DELETE "/fixedassets/{fixed_asset_id}/comments/{comment_id}" fixedasset::DELETE;
        GetFixedAssetForecast { fixed_asset_id } "get_fixed_asset_forecast" GET "/fixedassets/{fixed_asset_id}/forecast" fixedasset::READ;
        GetFixedAssetHistory { fixed_asset_id } "get_fixed_asset_history" GET "/fixedassets/{fixed_asset_id}/history" fixedasset::READ;
        SellFixedAsset { fixed_asset_id } "sell_fixed_asset" POST "/fixedassets/{fixed_asset_id}/sell" fixedasset::CREATE;
        MarkFixedAssetActive { fixed_asset_id } "mark_fixed_asset_active" POST "/fixedassets/{fixed_asset_id}/status/active" fixedasset::CREATE;
        MarkFixedAssetCancel { fixed_asset_id } "mark_fixed_asset_cancel" POST "/fixedassets/{fixed_asset_id}/status/cancel" fixedasset::CREATE;
        MarkFixedAssetDraft { fixed_asset_id } "mark_fixed_asset_draft" POST "/fixedassets/{fixed_asset_id}/status/draft" fixedasset::CREATE;
        WriteOffFixedAsset { fixed_asset_id } "write_off_fixed_asset" POST "/fixedassets/{fixed_asset_id}/writeoff" fixedasset::CREATE;
        GetFixedAssetTypeList {} "get_fixed_asset_type_list" GET "/fixedassettypes" fixedasset::READ;
        CreateFixedAssetType {} "create_fixed_asset_type" POST "/fixedassettypes" fixedasset::CREATE;
        UpdateFixedAssetType { fixed_asset_type_id } "update_fixed_asset_type" PUT "/fixedassettypes/{fixed_asset_type_id}" fixedasset::UPDATE;
        DeleteFixedAssetType { fixed_asset_type_id } "delete_fixed_asset_type" DELETE "/fixedassettypes/{fixed_asset_type_id}" fixedasset::DELETE;
    }
    integration "integration.yml" {
        ImportCustomerUsingCrmAccountId { crm_account_id } "import_customer_using_crm_account_id" POST "/crm/account/{crm_account_id}/import" contacts::CREATE;
        ImportCustomerUsingCrmContactId { crm_contact_id } "import_customer_using_crm_contact_id" POST "/crm/contact/{crm_contact_id}/import" contacts::CREATE;
        ImportItemUsingCrmProductId { crm_product_id } "import_item_using_crm_product_id" POST "/crm/item/{crm_product_id}/import" settings::CREATE;
        ImportVendorUsingCrmVendorId { crm_vendor_id } "import_vendor_using_crm_vendor_id" POST "/crm/vendor/{crm_vendor_id}/import" contacts::CREATE;
    }
    invoices "invoices.yml" {
        CancelEinvoiceInvoice { invoice_id } "cancel_einvoice_invoice" POST "/einvoices/invoices/{invoice_id}/cancel" invoices::CREATE;
        UpdateCustomFieldsInInvoice { invoice_id } "update_custom_fields_in_invoice" PUT "/invoice/{invoice_id}/customfields" invoices::UPDATE;
        ListInvoices {} "list_invoices" GET "/invoices" invoices::READ;
        CreateInvoice {} "create_invoice" POST "/invoices" invoices::CREATE;
        UpdateInvoiceUsingCustomField {} "update_invoice_using_custom_field" PUT "/invoices" invoices::UPDATE;
        DeleteInvoices {} "delete_invoices" DELETE "/invoices" invoices::DELETE;
        ApproveInvoices {} "approve_invoices" POST "/invoices/approve" invoices::CREATE;
        PreviewInvoiceCoupons {} "preview_invoice_coupons" POST "/invoices/coupons/preview" invoices::CREATE;
        GetInvoiceDashboard {} "get_invoice_dashboard" GET "/invoices/dashboard" invoices::READ;
        GetInvoiceDeliveryNotes {} "get_invoice_delivery_notes" GET "/invoices/deliverynotes" invoices::READ;
        ListInvoicesEinvoice {} "list_invoices_einvoice" GET "/invoices/einvoice" invoices::READ;
        CancelInvoicesEinvoice {} "cancel_invoices_einvoice" POST "/invoices/einvoice/cancel" invoices::CREATE;
        PushInvoicesEinvoice {} "push_invoices_einvoice" POST "/invoices/einvoice/push" invoices::CREATE;
        EmailInvoices {} "email_invoices" POST "/invoices/email" invoices::CREATE;
        DeleteInvoiceExpenseReceipt { expense_id } "delete_invoice_expense_receipt" DELETE "/invoices/expenses/{expense_id}/receipt" invoices::DELETE;
        CreateInvoicesFromEstimates {} "create_invoices_from_estimates" POST "/invoices/fromestimates" invoices::CREATE;
        CreateInvoicesFromProjects {} "create_invoices_from_projects" POST "/invoices/fromprojects" invoices::CREATE;
        CreateInvoiceFromSalesorder {} "create_invoice_from_salesorder" POST "/invoices/fromsalesorder" invoices::CREATE;
        MapInvoiceWithSalesorder {} "map_invoice_with_salesorder" POST "/invoices/mapwithorder" invoices::UPDATE;
        MarkInvoicesShipped {} "mark_invoices_shipped" POST "/invoices/markasshipped" invoices::CREATE;
        GetInvoicePackingSlips {} "get_invoice_packing_slips" GET "/invoices/packingslips" invoices::READ;
        BulkInvoiceReminder {} "bulk_invoice_reminder" POST "/invoices/paymentreminder" invoices::CREATE;
        BulkExportInvoicesAsPdf {} "bulk_export_invoices_as_pdf" GET "/invoices/pdf" invoices::READ;
        BulkPrintInvoices {} "bulk_print_invoices" GET "/invoices/print" invoices::READ;
        GetInvoiceByReference { reference_id } "get_invoice_by_reference" GET "/invoices/reference/{reference_id}" invoices::READ;
        MarkInvoicesSent {} "mark_invoices_sent" POST "/invoices/status/sent" invoices::CREATE;
        VoidInvoices {} "void_invoices" POST "/invoices/status/void" invoices::CREATE;
        SubmitInvoices {} "submit_invoices" POST "/invoices/submit" invoices::CREATE;
        ListInvoiceTemplates {} "list_invoice_templates" GET "/invoices/templates" invoices::READ;
        UnmapInvoicesFromSalesorders {} "unmap_invoices_from_salesorders" PUT "/invoices/unmap/salesorders" invoices::UPDATE;
        UnshipInvoices {} "unship_invoices" POST "/invoices/unship" invoices::CREATE;
        WriteOffInvoices {} "write_off_invoices" POST "/invoices/writeoff" invoices::CREATE;
        GetInvoice { invoice_id } "get_invoice" GET "/invoices/{invoice_id}" invoices::READ;
        UpdateInvoice { invoice_id } "update_invoice" PUT "/invoices/{invoice_id}" invoices::UPDATE;
        DeleteInvoice { invoice_id } "delete_invoice" DELETE "/invoices/{invoice_id}" invoices::DELETE;
        UpdateInvoiceBillingAddress { invoice_id } "update_invoice_billing_address" PUT "/invoices/{invoice_id}/address/billing" invoices::UPDATE;
        UpdateInvoiceShippingAddress { invoice_id } "update_invoice_shipping_address" PUT "/invoices/{invoice_id}/address/shipping" invoices::UPDATE;
        GetInvoiceAdvancedTrackingDetails { invoice_id } "get_invoice_advanced_tracking_details" GET "/invoices/{invoice_id}/advancedtrackingdetails" invoices::READ;
        UpdateInvoiceAdvancedTrackingDetails { invoice_id } "update_invoice_advanced_tracking_details" PUT "/invoices/{invoice_id}/advancedtrackingdetails" invoices::UPDATE;
        ApproveInvoice { invoice_id } "approve_invoice" POST "/invoices/{invoice_id}/approve" invoices::CREATE;
        FinalizeInvoiceApproval { invoice_id } "finalize_invoice_approval" POST "/invoices/{invoice_id}/approve/final" invoices::CREATE;
        GetInvoiceAttachment { invoice_id } "get_invoice_attachment" GET "/invoices/{invoice_id}/attachment" invoices::READ;
        AddInvoiceAttachment { invoice_id } "add_invoice_attachment" POST "/invoices/{invoice_id}/attachment" invoices::CREATE;
        UpdateInvoiceAttachmentPreference { invoice_id } "update_invoice_attachment_preference" PUT "/invoices/{invoice_id}/attachment" invoices::UPDATE;
        DeleteInvoiceAttachment { invoice_id } "delete_invoice_attachment" DELETE "/invoices/{invoice_id}/attachment" invoices::DELETE;
        UpdateInvoiceCfdiStatus { invoice_id } "update_invoice_cfdi_status" POST "/invoices/{invoice_id}/cfdi/status" invoices::CREATE;
        ListInvoiceComments { invoice_id } "list_invoice_comments" GET "/invoices/{invoice_id}/comments" invoices::READ;
        AddInvoiceComment { invoice_id } "add_invoice_comment" POST "/invoices/{invoice_id}/comments" invoices::CREATE;
        UpdateInvoiceComment { invoice_id comment_id } "update_invoice_comment" PUT "/invoices/{invoice_id}/comments/{comment_id}" invoices::UPDATE;
        DeleteInvoiceComment { invoice_id comment_id } "delete_invoice_comment" DELETE "/invoices/{invoice_id}/comments/{comment_id}" invoices::DELETE;
        ApplyCreditsToInvoice { invoice_id } "apply_credits_to_invoice" POST "/invoices/{invoice_id}/credits" invoices::CREATE;
        ListInvoiceCreditsApplied { invoice_id } "list_invoice_credits_applied" GET "/invoices/{invoice_id}/creditsapplied" invoices::READ;
        DeleteInvoiceAppliedCredit { invoice_id creditnotes_invoice_id } "delete_invoice_applied_credit" DELETE "/invoices/{invoice_id}/creditsapplied/{creditnotes_invoice_id}" invoices::DELETE;
        GetInvoiceCustomFields { invoice_id } "get_invoice_custom_fields" GET "/invoices/{invoice_id}/customfields" invoices::READ;
        PrintInvoiceDeliveryNote { invoice_id } "print_invoice_delivery_note" GET "/invoices/{invoice_id}/deliverynote/print" invoices::READ;
        GetInvoiceDocumentDetails { invoice_id document_id } "get_invoice_document_details" GET "/invoices/{invoice_id}/documents/{document_id}" invoices::READ;
        AddInvoiceDocument { invoice_id document_id } "add_invoice_document" POST "/invoices/{invoice_id}/documents/{document_id}" invoices::CREATE;
        DeleteInvoiceDocument { invoice_id document_id } "delete_invoice_document" DELETE "/invoices/{invoice_id}/documents/{document_id}" invoices::DELETE;
        UploadInvoiceDocument { invoice_id document_id } "upload_invoice_document" POST "/invoices/{invoice_id}/documents/{document_id}/upload" invoices::CREATE;
        AddInvoiceDigitalSignature { invoice_id } "add_invoice_digital_signature" POST "/invoices/{invoice_id}/dsign" invoices::CREATE;
        GetInvoiceSignatureTemplate { invoice_id } "get_invoice_signature_template" GET "/invoices/{invoice_id}/dsign/template" invoices::READ;
        UploadInvoiceDigitalSignature { invoice_id } "upload_invoice_digital_signature" POST "/invoices/{invoice_id}/dsign/upload" invoices::CREATE;
        GetInvoiceEinvoice { invoice_id } "get_invoice_einvoice" GET "/invoices/{invoice_id}/einvoice" invoices::READ;
        CancelInvoiceEinvoice { invoice_id } "cancel_invoice_einvoice" POST "/invoices/{invoice_id}/einvoice/cancel" invoices::CREATE;
        FetchInvoiceEinvoice { invoice_id } "fetch_invoice_einvoice" POST "/invoices/{invoice_id}/einvoice/fetch" invoices::CREATE;
        UpdateInvoiceEinvoicePaymentStatus { invoice_id } "update_invoice_einvoice_payment_status" PUT "/invoices/{invoice_id}/einvoice/paymentstatus" invoices::UPDATE;
        PushInvoiceEinvoice { invoice_id } "push_invoice_einvoice" POST "/invoices/{invoice_id}/einvoice/push" invoices::CREATE;
        DeleteInvoiceEinvoiceStatus { invoice_id } "delete_invoice_einvoice_status" DELETE "/invoices/{invoice_id}/einvoice/status" invoices::DELETE;
        MarkInvoiceEinvoiceCancelled { invoice_id } "mark_invoice_einvoice_cancelled" POST "/invoices/{invoice_id}/einvoice/status/cancel" invoices::CREATE;
        MarkInvoiceEinvoicePushed { invoice_id } "mark_invoice_einvoice_pushed" POST "/invoices/{invoice_id}/einvoice/status/push" invoices::CREATE;
        RecallInvoiceEinvoiceStatus { invoice_id } "recall_invoice_einvoice_status" POST "/invoices/{invoice_id}/einvoice/status/recall" invoices::CREATE;
        GetInvoiceEmail { invoice_id } "get_invoice_email" GET "/invoices/{invoice_id}/email" invoices::READ;
        EmailInvoice { invoice_id } "email_invoice" POST "/invoices/{invoice_id}/email" invoices::CREATE;
        ScheduleInvoiceEmail { invoice_id } "schedule_invoice_email" POST "/invoices/{invoice_id}/email/schedule" invoices::CREATE;
        CancelScheduledInvoiceEmail { invoice_id } "cancel_scheduled_invoice_email" DELETE "/invoices/{invoice_id}/email/schedule" invoices::DELETE;
        ForcePayInvoice { invoice_id } "force_pay_invoice" POST "/invoices/{invoice_id}/forcepay" invoices::CREATE;
        DeleteInvoiceLineItem { invoice_id line_item_id } "delete_invoice_line_item" DELETE "/invoices/{invoice_id}/lineitems/{line_item_id}" invoices::DELETE;
        MailInvoicePdf { invoice_id } "mail_invoice_pdf" POST "/invoices/{invoice_id}/mailpdf" invoices::CREATE;
        GetInvoiceMetadata { invoice_id metadata_name } "get_invoice_metadata" GET "/invoices/{invoice_id}/metadata/{metadata_name}" invoices::READ;
        UpdateInvoiceMetadata { invoice_id metadata_name } "update_invoice_metadata" PUT "/invoices/{invoice_id}/metadata/{metadata_name}" invoices::UPDATE;
        CreateInvoiceAsynchronousOnlinePayment { invoice_id } "create_invoice_asynchronous_online_payment" POST "/invoices/{invoice_id}/onlinepayments/asynchronous" invoices::CREATE;
        AddInvoiceOnlinePaymentBankAccount { invoice_id } "add_invoice_online_payment_bank_account" POST "/invoices/{invoice_id}/onlinepayments/bankaccount" invoices::CREATE;
        GetInvoicePaymentQr { invoice_id } "get_invoice_payment_qr" GET "/invoices/{invoice_id}/onlinepayments/qr" invoices::READ;
        GetInvoicePaymentQrStatus { invoice_id } "get_invoice_payment_qr_status" GET "/invoices/{invoice_id}/onlinepayments/qr/status" invoices::READ;
        CreateInvoiceSynchronousOnlinePayment { invoice_id } "create_invoice_synchronous_online_payment" POST "/invoices/{invoice_id}/onlinepayments/synchronous" invoices::CREATE;
        PrintInvoicePackingSlip { invoice_id } "print_invoice_packing_slip" GET "/invoices/{invoice_id}/packingslip/print" invoices::READ;
        GetPaymentReminderMailContentForInvoice { invoice_id } "get_payment_reminder_mail_content_for_invoice" GET "/invoices/{invoice_id}/paymentreminder" invoices::READ;
        RemindCustomerForInvoicePayment { invoice_id } "remind_customer_for_invoice_payment" POST "/invoices/{invoice_id}/paymentreminder" invoices::CREATE;
        DisableInvoicePaymentReminder { invoice_id } "disable_invoice_payment_reminder" POST "/invoices/{invoice_id}/paymentreminder/disable" invoices::CREATE;
        EnableInvoicePaymentReminder { invoice_id } "enable_invoice_payment_reminder" POST "/invoices/{invoice_id}/paymentreminder/enable" invoices::CREATE;
        ListInvoicePayments { invoice_id } "list_invoice_payments" GET "/invoices/{invoice_id}/payments" invoices::READ;
        DeleteInvoicePayment { invoice_id invoice_payment_id } "delete_invoice_payment" DELETE "/invoices/{invoice_id}/payments/{invoice_payment_id}" invoices::DELETE;
        ApplyPricebookToInvoice { invoice_id pricebook_id } "apply_pricebook_to_invoice" PUT "/invoices/{invoice_id}/pricebooks/{pricebook_id}" invoices::UPDATE;
        GetInvoiceQrCode { invoice_id } "get_invoice_qr_code" GET "/invoices/{invoice_id}/qrcode" invoices::READ;
        RejectInvoice { invoice_id } "reject_invoice" POST "/invoices/{invoice_id}/reject" invoices::CREATE;
        SendInvoiceDunningNotifications { invoice_id } "send_invoice_dunning_notifications" POST "/invoices/{invoice_id}/senddunningnotifications" invoices::CREATE;
        SendInvoiceRetrySms { invoice_id } "send_invoice_retry_sms" POST "/invoices/{invoice_id}/sendretrysms" invoices::CREATE;
        GetInvoiceSms { invoice_id } "get_invoice_sms" GET "/invoices/{invoice_id}/sms" invoices::READ;
        SendInvoiceSms { invoice_id } "send_invoice_sms" POST "/invoices/{invoice_id}/sms" invoices::CREATE;
        SendInvoiceViaSnailMail { invoice_id } "send_invoice_via_snail_mail" POST "/invoices/{invoice_id}/snailmail" invoices::CREATE;
        CancelInvoice { invoice_id } "cancel_invoice" POST "/invoices/{invoice_id}/status/cancel" invoices::CREATE;
        MarkInvoiceDraft { invoice_id } "mark_invoice_draft" POST "/invoices/{invoice_id}/status/draft" invoices::CREATE;
        MarkInvoiceReadyToPush { invoice_id } "mark_invoice_ready_to_push" POST "/invoices/{invoice_id}/status/readytopush" invoices::CREATE;
        MarkInvoiceSent { invoice_id } "mark_invoice_sent" POST "/invoices/{invoice_id}/status/sent" invoices::CREATE;
        MarkInvoiceVoid { invoice_id } "mark_invoice_void" POST "/invoices/{invoice_id}/status/void" invoices::CREATE;
        SubmitInvoice { invoice_id } "submit_invoice" POST "/invoices/{invoice_id}/submit" invoices::CREATE;
        ApplyInvoiceSubstatus { invoice_id substatus_id } "apply_invoice_substatus" POST "/invoices/{invoice_id}/substatus/{substatus_id}" invoices::CREATE;
        DeleteInvoiceSubstatus { invoice_id substatus_id } "delete_invoice_substatus" DELETE "/invoices/{invoice_id}/substatus/{substatus_id}" invoices::DELETE;
        UpdateInvoiceTemplate { invoice_id template_id } "update_invoice_template" PUT "/invoices/{invoice_id}/templates/{template_id}" invoices::UPDATE;
        WriteOffInvoice { invoice_id } "write_off_invoice" POST "/invoices/{invoice_id}/writeoff" invoices::CREATE;
        CancelWriteOffInvoice { invoice_id } "cancel_write_off_invoice" POST "/invoices/{invoice_id}/writeoff/cancel" invoices::CREATE;
        GenerateInvoicePaymentLink {} "generate_invoice_payment_link" GET "/share/paymentlink" settings::READ;
    }
    items "items.yml" {
        UpdateCustomFieldsInItem { item_id } "update_custom_fields_in_item" PUT "/item/{item_id}/customfields" settings::UPDATE;
        ListItemDetails {} "list_item_details" GET "/itemdetails" settings::READ;
        ListItems {} "list_items" GET "/items" settings::READ;
        CreateItem {} "create_item" POST "/items" settings::CREATE;
        UpdateItemUsingCustomField {} "update_item_using_custom_field" PUT "/items" settings::UPDATE;
        AddItemsToPortal {} "add_items_to_portal" POST "/items/addtoportal" settings::CREATE;
        GetItem { item_id } "get_item" GET "/items/{item_id}" settings::READ;
        UpdateItem { item_id } "update_item" PUT "/items/{item_id}" settings::UPDATE;
        DeleteItem { item_id } "delete_item" DELETE "/items/{item_id}" settings::DELETE;
        MarkItemActive { item_id } "mark_item_active" POST "/items/{item_id}/active" settings::CREATE;
        AddItemToPortal { item_id } "add_item_to_portal" POST "/items/{item_id}/addtoportal" settings::CREATE;
        MarkItemInactive { item_id } "mark_item_inactive" POST "/items/{item_id}/inactive" settings::CREATE;
        RemoveItemFromPortal { item_id } "remove_item_from_portal" POST "/items/{item_id}/removefromportal" settings::CREATE;
    }
    journals "journals.yml" {
        ListJournals {} "list_journals" GET "/journals" accountants::READ;
        CreateJournal {} "create_journal" POST "/journals" accountants::CREATE;
        BulkApproveJournals {} "bulk_approve_journals" POST "/journals/approve" accountants::CREATE;
        BulkDeleteJournals {} "bulk_delete_journals" DELETE "/journals/bulkdelete" accountants::DELETE;
        BulkPublishJournals {} "bulk_publish_journals" POST "/journals/status/publish" accountants::CREATE;
        BulkSubmitJournals {} "bulk_submit_journals" POST "/journals/submit" accountants::CREATE;
        GetJournal { journal_id } "get_journal" GET "/journals/{journal_id}" accountants::READ;
        UpdateJournal { journal_id } "update_journal" PUT "/journals/{journal_id}" accountants::UPDATE;
        DeleteJournal { journal_id } "delete_journal" DELETE "/journals/{journal_id}" accountants::DELETE;
        ApproveJournal { journal_id } "approve_journal" POST "/journals/{journal_id}/approve" accountants::CREATE;
        AddJournalAttachment { journal_id } "add_journal_attachment" POST "/journals/{journal_id}/attachment" accountants::CREATE;
        AddJournalComment { journal_id } "add_journal_comment" POST "/journals/{journal_id}/comments" accountants::CREATE;
        DeleteJournalComment { journal_id comment_id } "delete_journal_comment" DELETE "/journals/{journal_id}/comments/{comment_id}" accountants::DELETE;
        ListJournalCredits { journal_id } "list_journal_credits" GET "/journals/{journal_id}/credits" accountants::READ;
        ApplyJournalCreditsToBills { journal_id journal_line_id } "apply_journal_credits_to_bills" POST "/journals/{journal_id}/credits/{journal_line_id}/bills" accountants::CREATE;
        ApplyJournalCreditsToInvoices { journal_id journal_line_id } "apply_journal_credits_to_invoices" POST "/journals/{journal_id}/credits/{journal_line_id}/invoices" accountants::CREATE;
        DeleteJournalCreditsPayables { journal_id journal_line_id } "delete_journal_credits_payables" DELETE "/journals/{journal_id}/credits/{journal_line_id}/payables" accountants::DELETE;
        DeleteJournalCreditsReceivables { journal_id journal_line_id } "delete_journal_credits_receivables" DELETE "/journals/{journal_id}/credits/{journal_line_id}/receivables" accountants::DELETE;
        RejectJournal { journal_id } "reject_journal" POST "/journals/{journal_id}/reject" accountants::CREATE;
        ReverseJournal { journal_id } "reverse_journal" POST "/journals/{journal_id}/reverse" accountants::CREATE;
        MarkJournalPublished { journal_id } "mark_journal_published" POST "/journals/{journal_id}/status/publish" accountants::CREATE;
        SubmitJournalForApproval { journal_id } "submit_journal_for_approval" POST "/journals/{journal_id}/submit" accountants::CREATE;
        ListRecurringJournals {} "list_recurring_journals" GET "/recurringjournals" accountants::READ;
        CreateRecurringJournal {} "create_recurring_journal" POST "/recurringjournals" accountants::CREATE;
        GetRecurringJournal { recurring_journal_id } "get_recurring_journal" GET "/recurringjournals/{recurring_journal_id}" accountants::READ;
        UpdateRecurringJournal { recurring_journal_id } "update_recurring_journal" PUT "/recurringjournals/{recurring_journal_id}" accountants::UPDATE;
        DeleteRecurringJournal { recurring_journal_id } "delete_recurring_journal" DELETE "/recurringjournals/{recurring_journal_id}" accountants::DELETE;
        ListChildJournals { recurring_journal_id } "list_child_journals" GET "/recurringjournals/{recurring_journal_id}/journals" accountants::READ;
        ResumeRecurringJournal { recurring_journal_id } "resume_recurring_journal" POST "/recurringjournals/{recurring_journal_id}/status/resume" accountants::CREATE;
        StopRecurringJournal { recurring_journal_id } "stop_recurring_journal" POST "/recurringjournals/{recurring_journal_id}/status/stop" accountants::CREATE;
        GetTransactionJournalView { transaction_id } "get_transaction_journal_view" GET "/transactions/{transaction_id}/journals" accountants::READ;
    }
    locations "locations.yml" {
        ListLocations {} "list_locations" GET "/locations" settings::READ;
        CreateLocation {} "create_location" POST "/locations" settings::CREATE;
        UpdateLocation { location_id } "update_location" PUT "/locations/{location_id}" settings::UPDATE;
        DeleteLocation { location_id } "delete_location" DELETE "/locations/{location_id}" settings::DELETE;
        MarkLocationActive { location_id } "mark_location_active" POST "/locations/{location_id}/active" settings::CREATE;
        MarkLocationInactive { location_id } "mark_location_inactive" POST "/locations/{location_id}/inactive" settings::CREATE;
        MarkLocationPrimary { location_id } "mark_location_primary" POST "/locations/{location_id}/markasprimary" settings::CREATE;
        EnableLocations {} "enable_locations" POST "/settings/locations/enable" settings::CREATE;
    }
    opening_balance "opening-balance.yml" {
        ListOpeningBalanceTransactions {} "list_opening_balance_transactions" GET "/openingbalances/transactions" settings::READ;
        WriteoffOpeningBalance { opening_balance_id } "writeoff_opening_balance" POST "/openingbalances/{opening_balance_id}/writeoff" settings::UPDATE;
        CancelWriteoffOpeningBalance { opening_balance_id } "cancel_writeoff_opening_balance" POST "/openingbalances/{opening_balance_id}/writeoff/cancel" settings::UPDATE;
        ListOpeningBalanceDetails {} "list_opening_balance_details" GET "/settings/openingbalancedetails" settings::READ;
        GetOpeningBalance {} "get_opening_balance" GET "/settings/openingbalances" settings::READ;
        CreateOpeningBalance {} "create_opening_balance" POST "/settings/openingbalances" settings::CREATE;
        UpdateOpeningBalance {} "update_opening_balance" PUT "/settings/openingbalances" settings::UPDATE;
        DeleteOpeningBalance {} "delete_opening_balance" DELETE "/settings/openingbalances" settings::DELETE;
    }
    organizations "organizations.yml" {
        ListOrganizations {} "list_organizations" GET "/organizations" settings::READ;
        CreateOrganization {} "create_organization" POST "/organizations" settings::CREATE;
        GetOrganizationAddress {} "get_organization_address" GET "/organizations/address" settings::READ;
        CreateOrganizationAddress {} "create_organization_address" POST "/organizations/address" settings::CREATE;
        UpdateOrganizationAddress { address_id } "update_organization_address" PUT "/organizations/address/{address_id}" settings::UPDATE;
        DeleteOrganizationAddress { address_id } "delete_organization_address" DELETE "/organizations/address/{address_id}" settings::DELETE;
        ListOrganizationsForUser {} "list_organizations_for_user" GET "/organizations/user" settings::READ;
        GetOrganization { organization_id } "get_organization" GET "/organizations/{organization_id}" settings::READ;
        UpdateOrganization { organization_id } "update_organization" PUT "/organizations/{organization_id}" settings::UPDATE;
        CopyOrganizationSettings { organization_id } "copy_organization_settings" POST "/organizations/{organization_id}/copysettings" settings::CREATE;
        DowngradeOrganizationToInvoice { organization_id } "downgrade_organization_to_invoice" POST "/organizations/{organization_id}/downgradetoinvoice" settings::CREATE;
        MarkOrganizationInactive { organization_id } "mark_organization_inactive" POST "/organizations/{organization_id}/inactive" settings::CREATE;
        UpgradeOrganizationToBooks { organization_id } "upgrade_organization_to_books" POST "/organizations/{organization_id}/upgradetobooks" settings::CREATE;
    }
    pricelists "pricelists.yml" {
        ListPricebooks {} "list_pricebooks" GET "/pricebooks" settings::READ;
        CreatePricebook {} "create_pricebook" POST "/pricebooks" settings::CREATE;
        BulkFetchPricebooks {} "bulk_fetch_pricebooks" GET "/pricebooks/bulkfetch" settings::READ;
        ListPricebookItems {} "list_pricebook_items" GET "/pricebooks/items" settings::READ;
        UpdatePricebook { pricebook_id } "update_pricebook" PUT "/pricebooks/{pricebook_id}" settings::UPDATE;
        DeletePricebook { pricebook_id } "delete_pricebook" DELETE "/pricebooks/{pricebook_id}" settings::DELETE;
        MarkPricebookActive { pricebook_id } "mark_pricebook_active" POST "/pricebooks/{pricebook_id}/active" settings::CREATE;
        MarkPricebookInactive { pricebook_id } "mark_pricebook_inactive" POST "/pricebooks/{pricebook_id}/inactive" settings::CREATE;
    }
    projects "projects.yml" {
        ListProjects {} "list_projects" GET "/projects" projects::READ;
        CreateProject {} "create_project" POST "/projects" projects::CREATE;
        UpdateProjectsUsingCustomField {} "update_projects_using_custom_field" PUT "/projects" projects::UPDATE;
        GetProject { project_id } "get_project" GET "/projects/{project_id}" projects::READ;
        UpdateProject { project_id } "update_project" PUT "/projects/{project_id}" projects::UPDATE;
        DeleteProject { project_id } "delete_project" DELETE "/projects/{project_id}" projects::DELETE;
        MarkProjectActive { project_id } "mark_project_active" POST "/projects/{project_id}/active" projects::CREATE;
        CloneProject { project_id } "clone_project" POST "/projects/{project_id}/clone" projects::CREATE;
        ListProjectComments { project_id } "list_project_comments" GET "/projects/{project_id}/comments" projects::READ;
        AddProjectComment { project_id } "add_project_comment" POST "/projects/{project_id}/comments" projects::CREATE;
        DeleteProjectComment { project_id comment_id } "delete_project_comment" DELETE "/projects/{project_id}/comments/{comment_id}" projects::DELETE;
        MarkProjectInactive { project_id } "mark_project_inactive" POST "/projects/{project_id}/inactive" projects::CREATE;
        ListProjectInvoices { project_id } "list_project_invoices" GET "/projects/{project_id}/invoices" projects::READ;
        ListProjectTasks { project_id } "list_project_tasks" GET "/projects/{project_id}/tasks" projects::READ;
        AddProjectTask { project_id } "add_project_task" POST "/projects/{project_id}/tasks" projects::CREATE;
        GetProjectTask { project_id task_id } "get_project_task" GET "/projects/{project_id}/tasks/{task_id}" projects::READ;
        UpdateProjectTask { project_id task_id } "update_project_task" PUT "/projects/{project_id}/tasks/{task_id}" projects::UPDATE;
        DeleteProjectTask { project_id task_id } "delete_project_task" DELETE "/projects/{project_id}/tasks/{task_id}" projects::DELETE;
        ListProjectUsers { project_id } "list_project_users" GET "/projects/{project_id}/users" projects::READ;
        AddProjectUser { project_id } "add_project_user" POST "/projects/{project_id}/users" projects::CREATE;
        InviteProjectUser { project_id } "invite_project_user" POST "/projects/{project_id}/users/invite" projects::CREATE;
        GetProjectUser { project_id user_id } "get_project_user" GET "/projects/{project_id}/users/{user_id}" projects::READ;
        UpdateProjectUser { project_id user_id } "update_project_user" PUT "/projects/{project_id}/users/{user_id}" projects::UPDATE;
        DeleteProjectUser { project_id user_id } "delete_project_user" DELETE "/projects/{project_id}/users/{user_id}" projects::DELETE;
    }
    purchase_order "purchase-order.yml" {
        UpdateCustomFieldsInPurchaseOrder { purchaseorder_id } "update_custom_fields_in_purchase_order" PUT "/purchaseorder/{purchaseorder_id}/customfields" purchaseorders::UPDATE;
        ListPurchaseOrders {} "list_purchase_orders" GET "/purchaseorders" purchaseorders::READ;
        CreatePurchaseOrder {} "create_purchase_order" POST "/purchaseorders" purchaseorders::CREATE;
        UpdatePurchaseOrderUsingCustomField {} "update_purchase_order_using_custom_field" PUT "/purchaseorders" purchaseorders::UPDATE;
        ListPurchaseOrderTemplates {} "list_purchase_order_templates" GET "/purchaseorders/templates" purchaseorders::READ;
        GetPurchaseOrder { purchaseorder_id } "get_purchase_order" GET "/purchaseorders/{purchaseorder_id}" purchaseorders::READ;
        UpdatePurchaseOrder { purchaseorder_id } "update_purchase_order" PUT "/purchaseorders/{purchaseorder_id}" purchaseorders::UPDATE;
        DeletePurchaseOrder { purchaseorder_id } "delete_purchase_order" DELETE "/purchaseorders/{purchaseorder_id}" purchaseorders::DELETE;
        UpdatePurchaseOrderBillingAddress { purchaseorder_id } "update_purchase_order_billing_address" PUT "/purchaseorders/{purchaseorder_id}/address/billing" purchaseorders::UPDATE;
        ApprovePurchaseOrder { purchaseorder_id } "approve_purchase_order" POST "/purchaseorders/{purchaseorder_id}/approve" purchaseorders::CREATE;
        GetPurchaseOrderAttachment { purchaseorder_id } "get_purchase_order_attachment" GET "/purchaseorders/{purchaseorder_id}/attachment" purchaseorders::READ;
        AddPurchaseOrderAttachment { purchaseorder_id } "add_purchase_order_attachment" POST "/purchaseorders/{purchaseorder_id}/attachment" purchaseorders::CREATE;
        UpdatePurchaseOrderAttachment { purchaseorder_id } "update_purchase_order_attachment" PUT "/purchaseorders/{purchaseorder_id}/attachment" purchaseorders::UPDATE;
        DeletePurchaseOrderAttachment { purchaseorder_id } "delete_purchase_order_attachment" DELETE "/purchaseorders/{purchaseorder_id}/attachment" purchaseorders::DELETE;
        ListPurchaseOrderComments { purchaseorder_id } "list_purchase_order_comments" GET "/purchaseorders/{purchaseorder_id}/comments" purchaseorders::READ;
        AddPurchaseOrderComment { purchaseorder_id } "add_purchase_order_comment" POST "/purchaseorders/{purchaseorder_id}/comments" purchaseorders::CREATE;
        UpdatePurchaseOrderComment { purchaseorder_id comment_id } "update_purchase_order_comment" PUT "/purchaseorders/{purchaseorder_id}/comments/{comment_id}" purchaseorders::UPDATE;
        DeletePurchaseOrderComment { purchaseorder_id comment_id } "delete_purchase_order_comment" DELETE "/purchaseorders/{purchaseorder_id}/comments/{comment_id}" purchaseorders::DELETE;
        GetPurchaseOrderEmail { purchaseorder_id } "get_purchase_order_email" GET "/purchaseorders/{purchaseorder_id}/email" purchaseorders::READ;
        EmailPurchaseOrder { purchaseorder_id } "email_purchase_order" POST "/purchaseorders/{purchaseorder_id}/email" purchaseorders::CREATE;
        RejectPurchaseOrders { purchaseorder_id } "reject_purchase_orders" POST "/purchaseorders/{purchaseorder_id}/reject" purchaseorders::UPDATE;
        MarkPurchaseOrderBilled { purchaseorder_id } "mark_purchase_order_billed" POST "/purchaseorders/{purchaseorder_id}/status/billed" purchaseorders::CREATE;
        MarkPurchaseOrderCancelled { purchaseorder_id } "mark_purchase_order_cancelled" POST "/purchaseorders/{purchaseorder_id}/status/cancelled" purchaseorders::CREATE;
        MarkPurchaseOrderOpen { purchaseorder_id } "mark_purchase_order_open" POST "/purchaseorders/{purchaseorder_id}/status/open" purchaseorders::CREATE;
        SubmitPurchaseOrder { purchaseorder_id } "submit_purchase_order" POST "/purchaseorders/{purchaseorder_id}/submit" purchaseorders::CREATE;
        UpdatePurchaseOrderTemplate { purchaseorder_id template_id } "update_purchase_order_template" PUT "/purchaseorders/{purchaseorder_id}/templates/{template_id}" purchaseorders::UPDATE;
    }
    recurring_bills "recurring-bills.yml" {
        GetRecurringBill { recurring_bill_id } "get_recurring_bill" GET "/recurring_bills/{recurring_bill_id}" bills::READ;
        DeleteRecurringBill { recurring_bill_id } "delete_recurring_bill" DELETE "/recurring_bills/{recurring_bill_id}" bills::DELETE;
        ListRecurringBills {} "list_recurring_bills" GET "/recurringbills" bills::READ;
        CreateRecurringBill {} "create_recurring_bill" POST "/recurringbills" bills::CREATE;
        UpdateRecurringBillUsingCustomField {} "update_recurring_bill_using_custom_field" PUT "/recurringbills" bills::UPDATE;
        UpdateRecurringBill { recurring_bill_id } "update_recurring_bill" PUT "/recurringbills/{recurring_bill_id}" bills::UPDATE;
        ListRecurringBillHistory { recurring_bill_id } "list_recurring_bill_history" GET "/recurringbills/{recurring_bill_id}/comments" bills::READ;
        ResumeRecurringBill { recurring_bill_id } "resume_recurring_bill" POST "/recurringbills/{recurring_bill_id}/status/resume" bills::CREATE;
        StopRecurringBill { recurring_bill_id } "stop_recurring_bill" POST "/recurringbills/{recurring_bill_id}/status/stop" bills::CREATE;
    }
    recurring_expenses "recurring-expenses.yml" {
        ListRecurringExpenses {} "list_recurring_expenses" GET "/recurringexpenses" expenses::READ;
        CreateRecurringExpense {} "create_recurring_expense" POST "/recurringexpenses" expenses::CREATE;
        UpdateRecurringExpenseUsingCustomField {} "update_recurring_expense_using_custom_field" PUT "/recurringexpenses" expenses::UPDATE;
        GetRecurringExpense { recurring_expense_id } "get_recurring_expense" GET "/recurringexpenses/{recurring_expense_id}" expenses::READ;
        UpdateRecurringExpense { recurring_expense_id } "update_recurring_expense" PUT "/recurringexpenses/{recurring_expense_id}" expenses::UPDATE;
        DeleteRecurringExpense { recurring_expense_id } "delete_recurring_expense" DELETE "/recurringexpenses/{recurring_expense_id}" expenses::DELETE;
        ListRecurringExpenseHistory { recurring_expense_id } "list_recurring_expense_history" GET "/recurringexpenses/{recurring_expense_id}/comments" expenses::READ;
        ListChildExpensesOfRecurringExpense { recurring_expense_id } "list_child_expenses_of_recurring_expense" GET "/recurringexpenses/{recurring_expense_id}/expenses" expenses::READ;
        ResumeRecurringExpense { recurring_expense_id } "resume_recurring_expense" POST "/recurringexpenses/{recurring_expense_id}/status/resume" expenses::CREATE;
        StopRecurringExpense { recurring_expense_id } "stop_recurring_expense" POST "/recurringexpenses/{recurring_expense_id}/status/stop" expenses::CREATE;
    }
    recurring_invoices "recurring-invoices.yml" {
        ListRecurringInvoices {} "list_recurring_invoices" GET "/recurringinvoices" invoices::READ;
        CreateRecurringInvoice {} "create_recurring_invoice" POST "/recurringinvoices" invoices::CREATE;
        UpdateRecurringInvoiceUsingCustomField {} "update_recurring_invoice_using_custom_field" PUT "/recurringinvoices" invoices::UPDATE;
        GetRecurringInvoiceDashboard {} "get_recurring_invoice_dashboard" GET "/recurringinvoices/dashboard" invoices::READ;
        ResumeRecurringInvoices {} "resume_recurring_invoices" POST "/recurringinvoices/status/resume" invoices::CREATE;
        StopRecurringInvoices {} "stop_recurring_invoices" POST "/recurringinvoices/status/stop" invoices::CREATE;
        GetRecurringInvoice { recurring_invoice_id } "get_recurring_invoice" GET "/recurringinvoices/{recurring_invoice_id}" invoices::READ;
        UpdateRecurringInvoice { recurring_invoice_id } "update_recurring_invoice" PUT "/recurringinvoices/{recurring_invoice_id}" invoices::UPDATE;
        DeleteRecurringInvoice { recurring_invoice_id } "delete_recurring_invoice" DELETE "/recurringinvoices/{recurring_invoice_id}" invoices::DELETE;
        DisableRecurringInvoiceAutobill { recurring_invoice_id } "disable_recurring_invoice_autobill" POST "/recurringinvoices/{recurring_invoice_id}/autobill/disable" invoices::CREATE;
        EnableRecurringInvoiceAutobill { recurring_invoice_id } "enable_recurring_invoice_autobill" POST "/recurringinvoices/{recurring_invoice_id}/autobill/enable" invoices::CREATE;
        DeleteRecurringInvoiceBankAccount { recurring_invoice_id } "delete_recurring_invoice_bank_account" DELETE "/recurringinvoices/{recurring_invoice_id}/bankaccount" invoices::DELETE;
        AssociateRecurringInvoiceBankAccount { recurring_invoice_id account_id } "associate_recurring_invoice_bank_account" POST "/recurringinvoices/{recurring_invoice_id}/bankaccount/{account_id}" invoices::CREATE;
        DeleteRecurringInvoiceCard { recurring_invoice_id } "delete_recurring_invoice_card" DELETE "/recurringinvoices/{recurring_invoice_id}/card" invoices::DELETE;
        AssociateRecurringInvoiceCard { recurring_invoice_id card_id } "associate_recurring_invoice_card" POST "/recurringinvoices/{recurring_invoice_id}/card/{card_id}" invoices::CREATE;
        ListRecurringInvoiceHistory { recurring_invoice_id } "list_recurring_invoice_history" GET "/recurringinvoices/{recurring_invoice_id}/comments" invoices::READ;
        ListRecurringInvoiceChildInvoices { recurring_invoice_id } "list_recurring_invoice_child_invoices" GET "/recurringinvoices/{recurring_invoice_id}/invoices" invoices::READ;
        ResumeRecurringInvoice { recurring_invoice_id } "resume_recurring_invoice" POST "/recurringinvoices/{recurring_invoice_id}/status/resume" invoices::CREATE;
        StopRecurringInvoice { recurring_invoice_id } "stop_recurring_invoice" POST "/recurringinvoices/{recurring_invoice_id}/status/stop" invoices::CREATE;
        UpdateRecurringInvoiceTemplate { recurring_invoice_id template_id } "update_recurring_invoice_template" PUT "/recurringinvoices/{recurring_invoice_id}/templates/{template_id}" invoices::UPDATE;
    }
    registers "registers.yml" {
        GetRegisterBudgetVsActuals { account_id } "get_register_budget_vs_actuals" GET "/registers/{account_id}/budgetvsactuals" accountants::READ;
        ListRegisterBulkActionHistory { account_id } "list_register_bulk_action_history" GET "/registers/{account_id}/bulkhistory" accountants::READ;
        GetRegisterBulkActionHistory { account_id comment_id } "get_register_bulk_action_history" GET "/registers/{account_id}/bulkhistory/{comment_id}" accountants::READ;
        GetRegisterBulkUpdateEditpage { account_id } "get_register_bulk_update_editpage" GET "/registers/{account_id}/bulkupdate/editpage" accountants::READ;
        ListRegisterTransactions { account_id } "list_register_transactions" GET "/registers/{account_id}/transactions" accountants::READ;
        BulkDeleteRegisterTransactions { account_id } "bulk_delete_register_transactions" PUT "/registers/{account_id}/transactions/bulkdelete" accountants::UPDATE;
        BulkUpdateRegisterTransactions { account_id } "bulk_update_register_transactions" PUT "/registers/{account_id}/transactions/bulkupdate" accountants::UPDATE;
    }
    reporting_tags "reporting-tags.yml" {
        GetTags {} "get_tags" GET "/reportingtags" settings::READ;
        CreateTag {} "create_tag" POST "/reportingtags" settings::CREATE;
        AllTagOptions { tag_id } "all_tag_options" GET "/reportingtags/{tag_id}/options/all" settings::READ;
        GetAllTagOptions {} "get_all_tag_options" GET "/reportingtags/options" settings::READ;
        ReorderTags {} "reorder_tags" PUT "/reportingtags/reorder" settings::UPDATE;
        MarkDefaultOption { tag_id } "mark_default_option" POST "/reportingtags/{tag_id}" settings::READ;
        UpdateTag { tag_id } "update_tag" PUT "/reportingtags/{tag_id}" settings::UPDATE;
        DeleteTag { tag_id } "delete_tag" DELETE "/reportingtags/{tag_id}" settings::DELETE;
        ActiveTag { tag_id } "active_tag" POST "/reportingtags/{tag_id}/active" settings::UPDATE;
        UpdateTagCriteria { tag_id } "update_tag_criteria" PUT "/reportingtags/{tag_id}/criteria" settings::UPDATE;
        InactiveTag { tag_id } "inactive_tag" POST "/reportingtags/{tag_id}/inactive" settings::UPDATE;
        ActiveTagOption { tag_id option_id } "active_tag_option" POST "/reportingtags/{tag_id}/option/{option_id}/active" settings::UPDATE;
        InactiveTagOption { tag_id option_id } "inactive_tag_option" POST "/reportingtags/{tag_id}/option/{option_id}/inactive" settings::UPDATE;
        UpdateTagOptions { tag_id } "update_tag_options" PUT "/reportingtags/{tag_id}/options" settings::UPDATE;
    }
    retainer_invoices "retainer-invoices.yml" {
        ListRetainerInvoices {} "list_retainer_invoices" GET "/retainerinvoices" invoices::READ;
        CreateRetainerInvoice {} "create_retainer_invoice" POST "/retainerinvoices" invoices::CREATE;
        ListRetainerInvoiceTemplates {} "list_retainer_invoice_templates" GET "/retainerinvoices/templates" invoices::READ;
        GetRetainerInvoice { retainerinvoice_id } "get_retainer_invoice" GET "/retainerinvoices/{retainerinvoice_id}" invoices::READ;
        UpdateRetainerInvoice { retainerinvoice_id } "update_retainer_invoice" PUT "/retainerinvoices/{retainerinvoice_id}" invoices::UPDATE;
        DeleteRetainerInvoice { retainerinvoice_id } "delete_retainer_invoice" DELETE "/retainerinvoices/{retainerinvoice_id}" invoices::DELETE;
        UpdateRetainerInvoiceBillingAddress { retainerinvoice_id } "update_retainer_invoice_billing_address" PUT "/retainerinvoices/{retainerinvoice_id}/address/billing" invoices::UPDATE;
        ApproveRetainerInvoice { retainerinvoice_id } "approve_retainer_invoice" POST "/retainerinvoices/{retainerinvoice_id}/approve" invoices::CREATE;
        GetRetainerInvoiceAttachment { retainerinvoice_id } "get_retainer_invoice_attachment" GET "/retainerinvoices/{retainerinvoice_id}/attachment" invoices::READ;
        AddRetainerInvoiceAttachment { retainerinvoice_id } "add_retainer_invoice_attachment" POST "/retainerinvoices/{retainerinvoice_id}/attachment" invoices::CREATE;
        ListRetainerInvoice { retainerinvoice_id } "list_retainer_invoice" GET "/retainerinvoices/{retainerinvoice_id}/comments" invoices::READ;
        AddRetainerInvoiceComment { retainerinvoice_id } "add_retainer_invoice_comment" POST "/retainerinvoices/{retainerinvoice_id}/comments" invoices::CREATE;
        UpdateRetainerInvoiceComment { retainerinvoice_id comment_id } "update_retainer_invoice_comment" PUT "/retainerinvoices/{retainerinvoice_id}/comments/{comment_id}" invoices::UPDATE;
        DeleteRetainerInvoiceComment { retainerinvoice_id comment_id } "delete_retainer_invoice_comment" DELETE "/retainerinvoices/{retainerinvoice_id}/comments/{comment_id}" invoices::DELETE;
        DeleteRetainerInvoiceAttachment { retainerinvoice_id document_id } "delete_retainer_invoice_attachment" DELETE "/retainerinvoices/{retainerinvoice_id}/documents/{document_id}" invoices::DELETE;
        GetRetainerInvoiceEmail { retainerinvoice_id } "get_retainer_invoice_email" GET "/retainerinvoices/{retainerinvoice_id}/email" invoices::READ;
        EmailRetainerInvoice { retainerinvoice_id } "email_retainer_invoice" POST "/retainerinvoices/{retainerinvoice_id}/email" invoices::CREATE;
        ApplyRetainerPaymentsToInvoices { retainerinvoice_id } "apply_retainer_payments_to_invoices" POST "/retainerinvoices/{retainerinvoice_id}/invoices" invoices::CREATE;
        DeleteAppliedRetainerPayment { retainerinvoice_id invoice_id } "delete_applied_retainer_payment" DELETE "/retainerinvoices/{retainerinvoice_id}/invoices/{invoice_id}" invoices::DELETE;
        CreateRetainerInvoiceAsyncOnlinePayment { retainerinvoice_id } "create_retainer_invoice_async_online_payment" POST "/retainerinvoices/{retainerinvoice_id}/onlinepayments/asynchronous" invoices::CREATE;
        MarkRetainerInvoiceDraft { retainerinvoice_id } "mark_retainer_invoice_draft" POST "/retainerinvoices/{retainerinvoice_id}/status/draft" invoices::CREATE;
        MarkRetainerInvoiceSent { retainerinvoice_id } "mark_retainer_invoice_sent" POST "/retainerinvoices/{retainerinvoice_id}/status/sent" invoices::CREATE;
        MarkRetainerInvoiceVoid { retainerinvoice_id } "mark_retainer_invoice_void" POST "/retainerinvoices/{retainerinvoice_id}/status/void" invoices::CREATE;
        SubmitRetainerInvoice { retainerinvoice_id } "submit_retainer_invoice" POST "/retainerinvoices/{retainerinvoice_id}/submit" invoices::CREATE;
        UpdateRetainerInvoiceTemplate { retainerinvoice_id template_id } "update_retainer_invoice_template" PUT "/retainerinvoices/{retainerinvoice_id}/templates/{template_id}" invoices::UPDATE;
    }
    sales_order "sales-order.yml" {
        UpdateSalesorderCustomfields { salesorder_id } "update_salesorder_customfields" PUT "/salesorder/{salesorder_id}/customfields" salesorders::UPDATE;
        ListSalesOrders {} "list_sales_orders" GET "/salesorders" salesorders::READ;
        CreateSalesOrder {} "create_sales_order" POST "/salesorders" salesorders::CREATE;
        UpdateSalesOrderUsingCustomField {} "update_sales_order_using_custom_field" PUT "/salesorders" salesorders::UPDATE;
        BulkExportSalesOrdersAsPdf {} "bulk_export_sales_orders_as_pdf" GET "/salesorders/pdf" salesorders::READ;
        BulkPrintSalesOrders {} "bulk_print_sales_orders" GET "/salesorders/print" salesorders::READ;
        ListSalesOrderTemplates {} "list_sales_order_templates" GET "/salesorders/templates" salesorders::READ;
        GetSalesOrder { salesorder_id } "get_sales_order" GET "/salesorders/{salesorder_id}" salesorders::READ;
        UpdateSalesOrder { salesorder_id } "update_sales_order" PUT "/salesorders/{salesorder_id}" salesorders::UPDATE;
        DeleteSalesOrder { salesorder_id } "delete_sales_order" DELETE "/salesorders/{salesorder_id}" salesorders::DELETE;
        UpdateSalesOrderBillingAddress { salesorder_id } "update_sales_order_billing_address" PUT "/salesorders/{salesorder_id}/address/billing" salesorders::UPDATE;
        UpdateSalesOrderShippingAddress { salesorder_id } "update_sales_order_shipping_address" PUT "/salesorders/{salesorder_id}/address/shipping" salesorders::UPDATE;
        ApproveSalesOrder { salesorder_id } "approve_sales_order" POST "/salesorders/{salesorder_id}/approve" salesorders::CREATE;
        GetSalesOrderAttachment { salesorder_id } "get_sales_order_attachment" GET "/salesorders/{salesorder_id}/attachment" salesorders::READ;
        AddSalesOrderAttachment { salesorder_id } "add_sales_order_attachment" POST "/salesorders/{salesorder_id}/attachment" salesorders::CREATE;
        UpdateSalesOrderAttachmentPreference { salesorder_id } "update_sales_order_attachment_preference" PUT "/salesorders/{salesorder_id}/attachment" salesorders::UPDATE;
        DeleteSalesOrderAttachment { salesorder_id } "delete_sales_order_attachment" DELETE "/salesorders/{salesorder_id}/attachment" salesorders::DELETE;
        ListSalesOrderComments { salesorder_id } "list_sales_order_comments" GET "/salesorders/{salesorder_id}/comments" salesorders::READ;
        AddSalesOrderComment { salesorder_id } "add_sales_order_comment" POST "/salesorders/{salesorder_id}/comments" salesorders::CREATE;
        UpdateSalesOrderComment { salesorder_id comment_id } "update_sales_order_comment" PUT "/salesorders/{salesorder_id}/comments/{comment_id}" salesorders::UPDATE;
        DeleteSalesOrderComment { salesorder_id comment_id } "delete_sales_order_comment" DELETE "/salesorders/{salesorder_id}/comments/{comment_id}" salesorders::DELETE;
        GetSalesOrderEmail { salesorder_id } "get_sales_order_email" GET "/salesorders/{salesorder_id}/email" salesorders::READ;
        EmailSalesOrder { salesorder_id } "email_sales_order" POST "/salesorders/{salesorder_id}/email" salesorders::CREATE;
        MarkSalesOrderAsOpen { salesorder_id } "mark_sales_order_as_open" POST "/salesorders/{salesorder_id}/status/open" salesorders::CREATE;
        MarkSalesOrderAsVoid { salesorder_id } "mark_sales_order_as_void" POST "/salesorders/{salesorder_id}/status/void" salesorders::CREATE;
        SubmitSalesOrder { salesorder_id } "submit_sales_order" POST "/salesorders/{salesorder_id}/submit" salesorders::CREATE;
        UpdateSalesOrderSubStatus { salesorder_id status_code } "update_sales_order_sub_status" POST "/salesorders/{salesorder_id}/substatus/{status_code}" salesorders::CREATE;
        UpdateSalesOrderTemplate { salesorder_id template_id } "update_sales_order_template" PUT "/salesorders/{salesorder_id}/templates/{template_id}" salesorders::UPDATE;
    }
    sales_receipt "sales-receipt.yml" {
        ListSalesReceipts {} "list_sales_receipts" GET "/salesreceipts" invoices::READ;
        CreateSalesReceipt {} "create_sales_receipt" POST "/salesreceipts" invoices::CREATE;
        GetSalesReceipt { sales_receipt_id } "get_sales_receipt" GET "/salesreceipts/{sales_receipt_id}" invoices::READ;
        UpdateSalesReceipt { sales_receipt_id } "update_sales_receipt" PUT "/salesreceipts/{sales_receipt_id}" invoices::UPDATE;
        DeleteSalesReceipt { sales_receipt_id } "delete_sales_receipt" DELETE "/salesreceipts/{sales_receipt_id}" invoices::DELETE;
        EmailSalesReceipt { sales_receipt_id } "email_sales_receipt" POST "/salesreceipts/{sales_receipt_id}/email" invoices::CREATE;
    }
    tasks "tasks.yml" {
        ListTasks {} "list_tasks" GET "/tasks" settings::READ;
        AddTask {} "add_task" POST "/tasks" settings::CREATE;
        UpdateTasks {} "update_tasks" PUT "/tasks" settings::UPDATE;
        DeleteTasks {} "delete_tasks" DELETE "/tasks" settings::DELETE;
        GetTask { task_id } "get_task" GET "/tasks/{task_id}" settings::READ;
        UpdateATask { task_id } "update_a_task" PUT "/tasks/{task_id}" settings::UPDATE;
        DeleteTask { task_id } "delete_task" DELETE "/tasks/{task_id}" settings::DELETE;
        AddTaskAttachment { task_id } "add_task_attachment" POST "/tasks/{task_id}/attachment" settings::CREATE;
        ListTaskComments { task_id } "list_task_comments" GET "/tasks/{task_id}/comments" settings::READ;
        AddTaskComment { task_id } "add_task_comment" POST "/tasks/{task_id}/comments" settings::CREATE;
        DeleteTaskComment { task_id comment_id } "delete_task_comment" DELETE "/tasks/{task_id}/comments/{comment_id}" settings::DELETE;
        GetTaskDocument { task_id document_id } "get_task_document" GET "/tasks/{task_id}/documents/{document_id}" settings::READ;
        DeleteTaskDocument { task_id document_id } "delete_task_document" DELETE "/tasks/{task_id}/documents/{document_id}" settings::DELETE;
        MarkTaskAsCompleted { task_id } "mark_task_as_completed" POST "/tasks/{task_id}/markascompleted" settings::CREATE;
        MarkTaskAsOngoing { task_id } "mark_task_as_ongoing" POST "/tasks/{task_id}/markasongoing" settings::CREATE;
        MarkTaskAsOpen { task_id } "mark_task_as_open" POST "/tasks/{task_id}/markasopen" settings::CREATE;
        UpdatePercentageTask { task_id } "update_percentage_task" POST "/tasks/{task_id}/percentage" settings::CREATE;
    }
    taxes "taxes.yml" {
        ListTaxAuthorities {} "list_tax_authorities" GET "/settings/taxauthorities" settings::READ;
        CreateTaxAuthority {} "create_tax_authority" POST "/settings/taxauthorities" settings::CREATE;
        GetTaxAuthority { tax_authority_id } "get_tax_authority" GET "/settings/taxauthorities/{tax_authority_id}" settings::READ;
        UpdateTaxAuthority { tax_authority_id } "update_tax_authority" PUT "/settings/taxauthorities/{tax_authority_id}" settings::UPDATE;
        DeleteTaxAuthority { tax_authority_id } "delete_tax_authority" DELETE "/settings/taxauthorities/{tax_authority_id}" settings::DELETE;
        ListTaxes {} "list_taxes" GET "/settings/taxes" settings::READ;
        CreateTax {} "create_tax" POST "/settings/taxes" settings::CREATE;
        GetTax { tax_id } "get_tax" GET "/settings/taxes/{tax_id}" settings::READ;
        UpdateTax { tax_id } "update_tax" PUT "/settings/taxes/{tax_id}" settings::UPDATE;
        DeleteTax { tax_id } "delete_tax" DELETE "/settings/taxes/{tax_id}" settings::DELETE;
        ListTaxExemptions {} "list_tax_exemptions" GET "/settings/taxexemptions" settings::READ;
        CreateTaxExemption {} "create_tax_exemption" POST "/settings/taxexemptions" settings::CREATE;
        GetTaxExemption { tax_exemption_id } "get_tax_exemption" GET "/settings/taxexemptions/{tax_exemption_id}" settings::READ;
        UpdateTaxExemption { tax_exemption_id } "update_tax_exemption" PUT "/settings/taxexemptions/{tax_exemption_id}" settings::UPDATE;
        DeleteTaxExemption { tax_exemption_id } "delete_tax_exemption" DELETE "/settings/taxexemptions/{tax_exemption_id}" settings::DELETE;
        CreateTaxGroup {} "create_tax_group" POST "/settings/taxgroups" settings::CREATE;
        GetTaxGroup { tax_group_id } "get_tax_group" GET "/settings/taxgroups/{tax_group_id}" settings::READ;
        UpdateTaxGroup { tax_group_id } "update_tax_group" PUT "/settings/taxgroups/{tax_group_id}" settings::UPDATE;
        DeleteTaxGroup { tax_group_id } "delete_tax_group" DELETE "/settings/taxgroups/{tax_group_id}" settings::DELETE;
    }
    time_entries "time-entries.yml" {
        ListTimeEntries {} "list_time_entries" GET "/projects/timeentries" projects::READ;
        CreateTimeEntries {} "create_time_entries" POST "/projects/timeentries" projects::CREATE;
        DeleteTimeEntries {} "delete_time_entries" DELETE "/projects/timeentries" projects::DELETE;
        GetRunningTimer {} "get_running_timer" GET "/projects/timeentries/runningtimer/me" projects::READ;
        StopEntryTimer {} "stop_entry_timer" POST "/projects/timeentries/timer/stop" projects::CREATE;
        GetTimeEntry { time_entry_id } "get_time_entry" GET "/projects/timeentries/{time_entry_id}" projects::READ;
        UpdateTimeEntry { time_entry_id } "update_time_entry" PUT "/projects/timeentries/{time_entry_id}" projects::UPDATE;
        DeleteTimeEntry { time_entry_id } "delete_time_entry" DELETE "/projects/timeentries/{time_entry_id}" projects::DELETE;
        StartEntryTimer { time_entry_id } "start_entry_timer" POST "/projects/timeentries/{time_entry_id}/timer/start" projects::CREATE;
    }
    transaction_locking "transaction-locking.yml" {
        GetAccountingPeriodTransactionLock {} "get_accounting_period_transaction_lock" GET "/accountingperiods/transactionlock" accountants::READ;
        GetTransactionLock {} "get_transaction_lock" GET "/transactionlock" accountants::READ;
        UpdateTransactionLock {} "update_transaction_lock" PUT "/transactionlock" accountants::UPDATE;
        DeleteTransactionLock {} "delete_transaction_lock" DELETE "/transactionlock" accountants::DELETE;
        UpdatePartialUnlock {} "update_partial_unlock" PUT "/transactionlock/partialunlock" accountants::UPDATE;
        ListTransactionLocks {} "list_transaction_locks" GET "/transactionlocks" accountants::READ;
    }
    users "users.yml" {
        ListUsers {} "list_users" GET "/users" settings::READ;
        CreateUser {} "create_user" POST "/users" settings::CREATE;
        GetCurrentUser {} "get_current_user" GET "/users/me" settings::READ;
        GetUser { user_id } "get_user" GET "/users/{user_id}" settings::READ;
        UpdateUser { user_id } "update_user" PUT "/users/{user_id}" settings::UPDATE;
        DeleteUser { user_id } "delete_user" DELETE "/users/{user_id}" settings::DELETE;
        MarkUserActive { user_id } "mark_user_active" POST "/users/{user_id}/active" settings::CREATE;
        MarkUserInactive { user_id } "mark_user_inactive" POST "/users/{user_id}/inactive" settings::CREATE;
        InviteUser { user_id } "invite_user" POST "/users/{user_id}/invite" settings::CREATE;
    }
    vendor_credits "vendor-credits.yml" {
        ListVendorCredits {} "list_vendor_credits" GET "/vendorcredits" debitnotes::READ;
        CreateVendorCredit {} "create_vendor_credit" POST "/vendorcredits" debitnotes::CREATE;
        ListVendorCreditRefundsOfAllVendorCredits {} "list_vendor_credit_refunds_of_all_vendor_credits" GET "/vendorcredits/refunds" debitnotes::READ;
        GetVendorCredit { vendor_credit_id } "get_vendor_credit" GET "/vendorcredits/{vendor_credit_id}" debitnotes::READ;
        UpdateVendorCredit { vendor_credit_id } "update_vendor_credit" PUT "/vendorcredits/{vendor_credit_id}" debitnotes::UPDATE;
        DeleteVendorCredit { vendor_credit_id } "delete_vendor_credit" DELETE "/vendorcredits/{vendor_credit_id}" debitnotes::DELETE;
        ApproveVendorCredit { vendor_credit_id } "approve_vendor_credit" POST "/vendorcredits/{vendor_credit_id}/approve" debitnotes::CREATE;
        ListBillsCredited { vendor_credit_id } "list_bills_credited" GET "/vendorcredits/{vendor_credit_id}/bills" debitnotes::READ;
        ApplyCreditsToABill { vendor_credit_id } "apply_credits_to_a_bill" POST "/vendorcredits/{vendor_credit_id}/bills" debitnotes::CREATE;
        DeleteVendorCreditBill { vendor_credit_id vendor_credit_bill_id } "delete_vendor_credit_bill" DELETE "/vendorcredits/{vendor_credit_id}/bills/{vendor_credit_bill_id}" debitnotes::DELETE;
        ListVendorCreditComments { vendor_credit_id } "list_vendor_credit_comments" GET "/vendorcredits/{vendor_credit_id}/comments" debitnotes::READ;
        AddVendorCreditComment { vendor_credit_id } "add_vendor_credit_comment" POST "/vendorcredits/{vendor_credit_id}/comments" debitnotes::CREATE;
        DeleteVendorCreditComment { vendor_credit_id comment_id } "delete_vendor_credit_comment" DELETE "/vendorcredits/{vendor_credit_id}/comments/{comment_id}" debitnotes::DELETE;
        ListVendorCreditRefundsOfAVendorCredit { vendor_credit_id } "list_vendor_credit_refunds_of_a_vendor_credit" GET "/vendorcredits/{vendor_credit_id}/refunds" debitnotes::READ;
        RefundVendorCredit { vendor_credit_id } "refund_vendor_credit" POST "/vendorcredits/{vendor_credit_id}/refunds" debitnotes::CREATE;
        GetVendorCreditRefund { vendor_credit_id vendor_credit_refund_id } "get_vendor_credit_refund" GET "/vendorcredits/{vendor_credit_id}/refunds/{vendor_credit_refund_id}" debitnotes::READ;
        UpdateVendorCreditRefund { vendor_credit_id vendor_credit_refund_id } "update_vendor_credit_refund" PUT "/vendorcredits/{vendor_credit_id}/refunds/{vendor_credit_refund_id}" debitnotes::UPDATE;
        DeleteVendorCreditRefund { vendor_credit_id vendor_credit_refund_id } "delete_vendor_credit_refund" DELETE "/vendorcredits/{vendor_credit_id}/refunds/{vendor_credit_refund_id}" debitnotes::DELETE;
        MarkVendorCreditOpen { vendor_credit_id } "mark_vendor_credit_open" POST "/vendorcredits/{vendor_credit_id}/status/open" debitnotes::CREATE;
        MarkVendorCreditVoid { vendor_credit_id } "mark_vendor_credit_void" POST "/vendorcredits/{vendor_credit_id}/status/void" debitnotes::CREATE;
        SubmitVendorCredit { vendor_credit_id } "submit_vendor_credit" POST "/vendorcredits/{vendor_credit_id}/submit" debitnotes::CREATE;
    }
    vendor_payments "vendor-payments.yml" {
        ListVendorPayments {} "list_vendor_payments" GET "/vendorpayments" vendorpayments::READ;
        CreateVendorPayment {} "create_vendor_payment" POST "/vendorpayments" vendorpayments::CREATE;
        UpdateVendorPaymentUsingCustomField {} "update_vendor_payment_using_custom_field" PUT "/vendorpayments" vendorpayments::UPDATE;
        BulkDeleteVendorPayments {} "bulk_delete_vendor_payments" DELETE "/vendorpayments" vendorpayments::DELETE;
        GetVendorPayment { payment_id } "get_vendor_payment" GET "/vendorpayments/{payment_id}" vendorpayments::READ;
        UpdateVendorPayment { payment_id } "update_vendor_payment" PUT "/vendorpayments/{payment_id}" vendorpayments::UPDATE;
        DeleteVendorPayment { payment_id } "delete_vendor_payment" DELETE "/vendorpayments/{payment_id}" vendorpayments::DELETE;
        GetVendorPaymentEmailContent { payment_id } "get_vendor_payment_email_content" GET "/vendorpayments/{payment_id}/email" vendorpayments::READ;
        EmailVendorPayment { payment_id } "email_vendor_payment" POST "/vendorpayments/{payment_id}/email" vendorpayments::CREATE;
        ListVendorPaymentRefunds { payment_id } "list_vendor_payment_refunds" GET "/vendorpayments/{payment_id}/refunds" vendorpayments::READ;
        RefundExcessVendorPayment { payment_id } "refund_excess_vendor_payment" POST "/vendorpayments/{payment_id}/refunds" vendorpayments::CREATE;
        GetVendorPaymentRefund { payment_id vendorpayment_refund_id } "get_vendor_payment_refund" GET "/vendorpayments/{payment_id}/refunds/{vendorpayment_refund_id}" vendorpayments::READ;
        UpdateVendorPaymentRefund { payment_id vendorpayment_refund_id } "update_vendor_payment_refund" PUT "/vendorpayments/{payment_id}/refunds/{vendorpayment_refund_id}" vendorpayments::UPDATE;
        DeleteVendorPaymentRefund { payment_id vendorpayment_refund_id } "delete_vendor_payment_refund" DELETE "/vendorpayments/{payment_id}/refunds/{vendorpayment_refund_id}" vendorpayments::DELETE;
    }
}

pub(crate) const MOST_PARAMETERS: usize = 3;

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
