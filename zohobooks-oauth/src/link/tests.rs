use std::error::Error as _;

use super::*;
use crate::app::Sealed as _;
use crate::encode::Form;
use crate::error::{Call, Step};
use crate::fake::{Fake, app, now};
use crate::{BodyLimit, BoxFuture, DataCenter, ErrorKind, TransportError, TransportFault, request};
use http::{Request, Response};

fn post(servers: &Servers) -> Prepared<Response<Vec<u8>>> {
    let form = Form::default().with("a", "hush");
    let request = request::post(servers.accounts(DataCenter::Us), "/", form, BodyLimit::new(4));
    let call = Call::new(app().client(), Step::Refresh, DataCenter::Us);
    Prepared::new(call, request, Ok)
}

#[test]
fn no_transport_gets_a_request_for_a_stranger() {
    let stand_in = Servers::StandIn("http://127.0.0.1:9".parse().unwrap());
    for (own, other) in [(&Servers::Zoho, &stand_in), (&stand_in, &Servers::Zoho)] {
        let fake = Fake::default().then(200, "");
        let link = <Link>::new(Arc::new(fake.clone()), own.clone());
        let error = now(link.send(post(other))).unwrap_err();
        assert_eq!(error.kind(), &ErrorKind::Transport(TransportFault::ForeignServer));
        assert!(error.is_misuse());
        assert!(fake.requests().is_empty());
        assert!(now(link.send(post(own))).is_ok());
    }
}

#[test]
fn an_oversized_answer_is_refused_whoever_read_it() {
    let fake = Fake::default().then(200, "1234").then(200, "12345");
    let link = <Link>::new(Arc::new(fake), Servers::Zoho);
    assert!(now(link.send(post(&Servers::Zoho))).is_ok());
    let error = now(link.send(post(&Servers::Zoho))).unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Transport(TransportFault::TooLarge));
}

#[test]
fn the_cause_below_is_kept_also_in_clones() {
    struct Broken;

    impl Transport for Broken {
        fn send(
            &self,
            _: Request<Vec<u8>>,
        ) -> BoxFuture<'_, Result<Response<Vec<u8>>, TransportError>> {
            let cause = std::io::Error::other("the cable");
            let error = TransportError::new(TransportFault::Interrupted, Some(Box::new(cause)));
            Box::pin(async { Err(error) })
        }
    }

    let link = <Link>::new(Arc::new(Arc::new(Broken)), Servers::Zoho);
    let error = now(link.send(post(&Servers::Zoho))).unwrap_err();
    for error in [error.clone(), error] {
        assert_eq!(error.kind(), &ErrorKind::Transport(TransportFault::Interrupted));
        assert_eq!(error.source().unwrap().to_string(), "the cable");
        assert_eq!(error.data_center(), Some(DataCenter::Us));
    }
}
