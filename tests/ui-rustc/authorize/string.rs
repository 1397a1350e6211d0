use zohobooks_oauth::ServerApp;

fn main() {
    let app = ServerApp::new("id", "secret", "https://app.example.com/cb").unwrap();
    let _ = app.authorize("ZohoBooks.invoices.READ");
}
