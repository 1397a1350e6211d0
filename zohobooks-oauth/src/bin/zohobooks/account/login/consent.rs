use std::io::IsTerminal as _;
use std::time::Duration;

use indicatif::ProgressBar;
use zohobooks_oauth::{
    Accounts, AuthorizationCode, ErrorKind, Grant, ListenerFault, PendingLogin, RedirectListener,
    ScopeSet,
};

use super::ask;
use crate::account::app::App;
use crate::browser;
use crate::failure::Failure;
use crate::interrupt::{self, Hold};
use crate::output::{Output, to_stderr};

/// How the answer comes back.
pub(super) enum Way {
    /// To a port of this machine.
    Listening(RedirectListener),
    Pasted,
    /// There is no redirect.
    Polled,
}

impl Way {
    /// By pasting, unless the browser is waited for, for this time.
    pub(super) fn new(app: &App, wait: Option<Duration>) -> Result<Self, Failure> {
        match (app.redirect_uri(), wait) {
            (Some(uri), Some(limit)) => Ok(Self::Listening(listener(uri)?.with_limit(limit))),
            (Some(_), None) => Ok(Self::Pasted),
            (None, Some(_)) => Ok(Self::Polled),
            (None, None) => Err(Failure::usage(
                "--no-browser is for clients that have a redirect URI; this kind needs no browser here",
            )),
        }
    }
}

/// Has the user consent, by the means of the client. Until the other half is dropped, nobody is interrupted: nothing would
/// lead to the grant.
pub(super) async fn grant(
    app: &App,
    accounts: &Accounts,
    scopes: ScopeSet,
    way: Way,
    output: &mut Output,
) -> Result<(Grant, Hold), Failure> {
    let code = match app {
        App::Server(app) => come_back(app.authorize(scopes)?, way, output).await?,
        App::Native(app) => come_back(app.authorize(scopes)?, way, output).await?,
        App::SelfClient(app) => {
            output.out_or_err(format_args!(
                "in the tab \"Generate Code\" of the console, enter as scope:\n{scopes}"
            ))?;
            app.code(ask::line("the code that it makes")?, scopes)?
        }
        App::Device(app) => {
            let login = accounts.start_device_login(app.authorize(scopes)).await?;
            output.out_or_err(format_args!(
                "open {} and enter {}",
                login.verification_url(),
                login.user_code()
            ))?;
            let seconds = login.interval().as_secs();
            output.out_or_err(format_args!("Zoho is asked every {seconds} s what came of it"))?;
            let wait = accounts.wait_for_device_login(login);
            let grant = waiting("waiting for your consent", wait).await?;
            return Ok((grant, interrupt::hold().await));
        }
    };
    let hold = interrupt::hold().await;
    Ok((accounts.exchange(code).await?, hold))
}

async fn come_back(
    login: PendingLogin,
    way: Way,
    output: &mut Output,
) -> Result<AuthorizationCode, Failure> {
    let Way::Listening(listener) = way else {
        output.out_or_err(format_args!("open this address anywhere:\n{}", login.url()))?;
        output.out_or_err(
            "where that leads the browser may find nobody: its address is all that counts",
        )?;
        return pasted(login);
    };
    output.out_or_err(format_args!(
        "the consent page opens; if not, open this address:\n{}",
        login.url()
    ))?;
    browser::open(login.url());
    waiting("waiting for the browser", listener.wait_async(login)).await
}

/// What belongs to no login, or another one, is asked for once more.
fn pasted(login: PendingLogin) -> Result<AuthorizationCode, Failure> {
    loop {
        let line = ask::line("paste the address of that page")?;
        let address = line.trim_matches(['"', '\'']);
        if login.is_answer(address) || !ask::is_possible() {
            return Ok(login.finish(address)?);
        }
        to_stderr(
            "that does not answer this login: it has to be the whole address, with `state` and `code` in it",
        );
    }
}

fn listener(redirect_uri: &str) -> Result<RedirectListener, Failure> {
    let listener = RedirectListener::at(redirect_uri).map_err(|error| match error.kind() {
        ErrorKind::Listener(ListenerFault::Bind(_)) => Failure::new(error),
        _ => Failure::usage(format_args!("--redirect-uri: {error}")),
    })?;
    match listener.redirect_uri() == redirect_uri {
        true => Ok(listener),
        false => Err(Failure::usage("--redirect-uri needs the port that is registered")),
    }
}

async fn waiting<T>(
    what: &'static str,
    wait: impl Future<Output = Result<T, zohobooks_oauth::Error>>,
) -> Result<T, Failure> {
    let spinner = ProgressBar::new_spinner().with_message(what);
    if std::io::stderr().is_terminal() {
        spinner.enable_steady_tick(Duration::from_millis(120));
    }
    let result = wait.await;
    spinner.finish_and_clear();
    Ok(result?)
}
