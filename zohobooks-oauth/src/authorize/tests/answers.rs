use super::*;

#[test]
fn a_bogus_hit_ends_no_login() {
    let (login, other) = (login(), login());
    let long = format!("x={}&state={}", "x".repeat(16 * 1024), login.login.state.as_str());
    let twice = format!("state={0}&code=1000.a.b&state={0}", login.login.state.as_str());
    let in_part = format!("code=1000.a.b&state={}", &login.login.state.as_str()[..63]);
    let elsewhere =
        format!("code=1000.a.b&xstate={0}&states={0}#state={0}", login.login.state.as_str());
    let path = format!("/cb/state={}", login.login.state.as_str());
    for bogus in [
        "",
        "?",
        "/",
        "/favicon.ico",
        "error=access_denied",
        "?error=access_denied&state=",
        "error=access_denied&state=forged",
        "code=1000.a.b&location=us",
        "code=1000.a.b&state=%",
        "state=%ff",
        &format!("code=1000.a.b&state={}", other.login.state.as_str()),
        &format!("error=access_denied&state={}", login.login.state.as_str().to_uppercase() + "A"),
        &long,
        &twice,
        &in_part,
        &elsewhere,
        &path,
    ] {
        assert!(!login.is_answer(bogus), "{bogus:.80}");
    }
    // After all that, the user comes back.
    let callback =
        format!("/cb?app=1&code=1000.a.b&state={}&location=eu", login.login.state.as_str());
    assert!(login.is_answer(&callback) && !other.is_answer(&callback));
    assert_eq!(login.finish(&callback).unwrap().data_center(), DataCenter::Eu);
}

#[test]
fn what_has_the_state_is_an_answer_even_if_it_is_no_good() {
    for (callback, consent) in [
        ("error=access_denied&state=STATE", true),
        ("?state=STATE&error=no_org", true),
        ("code=%zz&state=STATE", false),
        ("code=a&code=b&state=STATE", false),
        ("https://app.example.com/cb?st%61te=STATE", false),
        ("/cb?state=STATE&code=a#x", false),
    ] {
        let login = login();
        let callback = callback.replace("STATE", login.login.state.as_str());
        assert!(login.is_answer(&callback), "{callback}");
        let error = login.finish(&callback).unwrap_err();
        assert_eq!(matches!(error.kind(), ErrorKind::Consent(_)), consent, "{error:?}");
    }
}

#[test]
fn a_callback_without_query_is_a_mistake_of_the_program() {
    for callback in ["", "?", "/cb", "https://app.example.com/cb"] {
        let error = login().finish(callback).unwrap_err();
        assert_eq!(error.kind(), &ErrorKind::Callback(CallbackFault::NoQuery));
        assert!(error.to_string().contains("pass the query string of the request"), "{error}");
        assert!(!error.needs_consent() && !error.is_configuration());
    }
}
