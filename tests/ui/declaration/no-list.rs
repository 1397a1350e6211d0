use zohobooks_scopes::scopes;

scopes! {
    struct First;
    struct Second = [invoices::READ]
}

fn main() {
    println!("{} {}", First::SCOPES, Second::SCOPES);
}
