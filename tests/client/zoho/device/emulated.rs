use zohobooks_oauth::emulator::Emulator;
use zohobooks_oauth::{
    Accounts, DataCenter, DeviceApp, DeviceLogin, DevicePoll, Error, ManualClock,
};

use super::super::site::WANTED;

/// A device on the emulator, and the time that emulator and device share.
pub(super) struct Device {
    pub(super) zoho: Emulator,
    pub(super) clock: ManualClock,
    pub(super) app: DeviceApp,
    pub(super) accounts: Accounts,
}

impl Device {
    pub(super) async fn start() -> Self {
        let clock = ManualClock::new();
        let zoho = Emulator::builder().clock(clock.clone()).start().await.unwrap();
        let console = zoho.register_device();
        let app = DeviceApp::new(console.client_id(), console.client_secret()).unwrap();
        let app = app.on_loopback(zoho.loopback()).with_clock(clock.clone());
        let accounts = Accounts::new(&app).unwrap();
        Self { zoho, clock, app, accounts }
    }

    pub(super) async fn begin(&self) -> DeviceLogin {
        self.accounts.start_device_login(self.app.authorize(WANTED)).await.unwrap()
    }

    /// After the wait that the login asks for.
    pub(super) async fn poll(&self, login: &mut DeviceLogin) -> Result<DevicePoll, Error> {
        self.clock.advance(login.interval());
        self.accounts.poll_device_login(login).await
    }

    pub(super) fn asked(&self, path: &str) -> Vec<DataCenter> {
        let requests = self.zoho.requests();
        requests.iter().filter(|it| it.path() == path).map(|it| it.data_center()).collect()
    }
}
