use std::time::Duration;

use zohobooks_oauth::emulator::Emulator;
use zohobooks_oauth::{
    Accounts, ConsentFault, DataCenter, DeviceApp, DevicePoll, ErrorKind, ManualClock,
};

use super::WANTED;

/// The emulator and the app have the same clock.
async fn start(data_center: DataCenter) -> (Emulator, DeviceApp, Accounts, ManualClock) {
    let clock = ManualClock::new();
    let builder = Emulator::builder().data_center(data_center).clock(clock.clone());
    let zoho = builder.start().await.unwrap();
    let console = zoho.register_device();
    let app = DeviceApp::new(console.client_id(), console.client_secret()).unwrap();
    let app = app.on_loopback(zoho.loopback()).with_clock(clock.clone());
    let accounts = Accounts::new(&app).unwrap();
    (zoho, app, accounts, clock)
}

#[tokio::test]
async fn a_code_entered_elsewhere_brings_a_grant() {
    for data_center in [DataCenter::Us, DataCenter::In] {
        let (zoho, app, accounts, clock) = start(data_center).await;
        let mut login = accounts.start_device_login(app.authorize(WANTED)).await.unwrap();
        assert_eq!(login.interval(), Duration::from_secs(36));
        clock.advance(login.interval());
        assert!(matches!(accounts.poll_device_login(&mut login).await, Ok(DevicePoll::Pending)));
        zoho.accept_device(login.user_code()).await.unwrap();
        let grant = loop {
            clock.advance(login.interval());
            if let DevicePoll::Granted(grant) =
                accounts.poll_device_login(&mut login).await.unwrap()
            {
                break grant;
            }
        };
        assert_eq!(grant.data_center(), data_center);
        let grant = accounts.refresh(&grant).await.unwrap();
        assert_eq!(accounts.books(&grant).organizations().await.unwrap().len(), 2);
        accounts.revoke(&grant).await.unwrap();
    }
}

#[tokio::test]
async fn a_hasty_device_is_slowed_down() {
    let (_zoho, app, accounts, clock) = start(DataCenter::Us).await;
    let mut login = accounts.start_device_login(app.authorize(WANTED)).await.unwrap();
    clock.advance(login.interval());
    assert!(matches!(accounts.poll_device_login(&mut login).await, Ok(DevicePoll::Pending)));
    assert!(matches!(accounts.poll_device_login(&mut login).await, Ok(DevicePoll::Pending)));
    assert_eq!(login.interval(), Duration::from_secs(41));
}

#[tokio::test]
async fn a_user_who_refuses_or_is_late() {
    let (zoho, app, accounts, clock) = start(DataCenter::Us).await;
    let mut login = accounts.start_device_login(app.authorize(WANTED)).await.unwrap();
    zoho.reject_device(login.user_code()).await.unwrap();
    clock.advance(login.interval());
    let error = accounts.poll_device_login(&mut login).await.unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Consent(ConsentFault::AccessDenied));

    let mut login = accounts.start_device_login(app.authorize(WANTED)).await.unwrap();
    clock.advance(Duration::from_secs(300));
    let before = zoho.requests().len();
    let error = accounts.poll_device_login(&mut login).await.unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Consent(ConsentFault::Expired));
    assert_eq!(zoho.requests().len(), before);
    assert!(zoho.accept_device(login.user_code()).await.is_err());
}
