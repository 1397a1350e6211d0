use super::*;
use crate::hostile;

/// As the sources print them, not as the pattern makes them.
#[test]
fn the_hosts_of_the_table() {
    for (location, accounts, api, console) in [
        ("us", "accounts.zoho.com", "www.zohoapis.com", "api-console.zoho.com"),
        ("eu", "accounts.zoho.eu", "www.zohoapis.eu", "api-console.zoho.eu"),
        ("in", "accounts.zoho.in", "www.zohoapis.in", "api-console.zoho.in"),
        ("au", "accounts.zoho.com.au", "www.zohoapis.com.au", "api-console.zoho.com.au"),
        ("jp", "accounts.zoho.jp", "www.zohoapis.jp", "api-console.zoho.jp"),
        ("ca", "accounts.zohocloud.ca", "www.zohoapis.ca", "api-console.zohocloud.ca"),
        ("cn", "accounts.zoho.com.cn", "www.zohoapis.com.cn", "api-console.zoho.com.cn"),
        ("sa", "accounts.zoho.sa", "www.zohoapis.sa", "api-console.zoho.sa"),
        ("uk", "accounts.zoho.uk", "www.zohoapis.uk", "api-console.zoho.uk"),
        ("ae", "accounts.zoho.ae", "www.zohoapis.ae", "api-console.zoho.ae"),
    ] {
        let it = DataCenter::from_location(location).unwrap();
        assert_eq!(it.accounts_url(), format!("https://{accounts}"));
        assert_eq!(it.api_url(), format!("https://{api}"));
        assert_eq!(it.console_url(), format!("https://{console}"));
    }
    assert_eq!(DataCenter::all().count(), 10);
    assert!(
        DataCenter::all()
            .filter(|it| !it.is_documented_for_books())
            .eq([DataCenter::Uk, DataCenter::Ae])
    );
}

#[test]
fn codes_of_callbacks_are_compared_to_the_letter() {
    for location in
        ["", "xx", "US", " us", "us ", "../../etc", "\u{131}n", "u\u{17f}", "sg", "us,eu"]
    {
        assert_eq!(DataCenter::from_location(location), None, "{location}");
    }
}

#[test]
fn api_domains_are_compared_to_the_byte() {
    for it in DataCenter::all() {
        assert_eq!(DataCenter::from_api_domain(it.api_url()), Some(it));
        assert_eq!(DataCenter::from_api_domain(&format!("https://api.{}", it.domain())), Some(it));
        assert_eq!(DataCenter::from_api_domain(&format!("{}/", it.api_url())), None);
        assert_eq!(DataCenter::from_api_domain(it.accounts_url()), None);
    }
    for origin in hostile::ORIGINS {
        let api = origin.replace("accounts.zoho.com", "www.zohoapis.com");
        assert_eq!(DataCenter::from_api_domain(origin), None, "{origin}");
        assert_eq!(DataCenter::from_api_domain(&api), None, "{api}");
    }
}

#[test]
fn what_people_write() {
    for it in DataCenter::all() {
        let domain = it.domain();
        for text in [
            it.location().to_owned(),
            it.location().to_uppercase(),
            format!(" {}\n", it.location()),
            domain.to_owned(),
            format!("https://{domain}/"),
            format!("books.{domain}"),
            format!("https://books.{domain}/app/60012345678#/invoices?filter=a"),
            format!("https://Books.{}", domain.to_uppercase()),
            it.accounts_url().to_owned(),
            format!("{}/oauth/v2/token", it.accounts_url()),
            it.api_url().to_owned(),
            format!("{}/books/v3", it.api_url()),
            it.console_url().to_owned(),
        ] {
            assert_eq!(text.parse(), Ok(it), "{text}");
        }
    }
}

#[test]
fn what_names_no_data_center() {
    let accepted = |text: &str| text.parse::<DataCenter>().is_ok();
    for text in [
        "",
        " ",
        "xx",
        "com",
        ".com",
        "zoho",
        "zoho.ca",
        "books.zoho.ca",
        "books.evil.test",
        "https://",
        "http://books.zoho.com",
        "books.zoho.com:8443",
        "books.zoho.com.evil.test",
        "mybooks.zoho.com",
        "books.zoho.com@evil.test",
        "books.zoho.com\\@evil.test",
        "books．zoho．com",
        "u\u{17f}",
    ] {
        assert!(!accepted(text), "{text}");
    }
    // What stands behind the host, spaces around the address and letter case do no harm here: whatever
    // is read, only the table's own hosts come of it.
    let harmless = ["https://accounts.zoho.com/", "https://ACCOUNTS.ZOHO.COM", "https://zoho.com"];
    for origin in hostile::ORIGINS.iter().filter(|it| it.trim_ascii() == **it) {
        let fits = harmless.contains(origin) || *origin == "https://accounts.zoho.com/oauth/../x";
        assert_eq!(accepted(origin), fits, "{origin}");
    }
}

#[cfg(feature = "serde")]
#[test]
fn stored_as_its_code() {
    for it in DataCenter::all() {
        let stored = serde_json::to_string(&it).unwrap();
        assert_eq!(stored, format!("\"{it}\""));
        assert_eq!(serde_json::from_str::<DataCenter>(&stored).unwrap(), it);
    }
    for evil in ["\"evil\"", "\"US\"", "\"https://accounts.zoho.com\"", "null", "1"] {
        assert!(serde_json::from_str::<DataCenter>(evil).is_err());
    }
}
