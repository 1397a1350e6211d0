use std::io::IsTerminal as _;
use std::process::Stdio;
use std::time::Duration;

use indicatif::ProgressBar;
use zohobooks_oauth::{
    Accounts, AuthorizationCode, ErrorKind, Grant, ListenerFault, PendingLogin, RedirectListener,
    ScopeSet,
};

use super::ask;
use crate::account::profile::App;
use crate::failure::Failure;
use crate::output::Output;

/// How the answer comes back.
#[derive(Clone, Copy)]
pub(super) enum Way {
    /// To a port of this machine, within this time.
    Listening(Duration),
    Pasted,
}

/// Has the user consent, by the means of the client.
pub(super) async fn grant(
    app: &App,
    accounts: &Accounts,
    scopes: ScopeSet,
    way: Way,
    output: &mut Output,
) -> Result<Grant, Failure> {
    let code = match app {
        App::Server(app) => {
            come_back(app.redirect_uri(), app.authorize(scopes)?, way, output).await?
        }
        App::Native(app) => {
            come_back(app.redirect_uri(), app.authorize(scopes)?, way, output).await?
        }
        App::SelfClient(app) => app.code(ask::line("code of the console")?, scopes)?,
        App::Device(app) => {
            let login = accounts.start_device_login(app.authorize(scopes)).await?;
            output.say(format_args!(
                "open {} and enter {}",
                login.verification_url(),
                login.user_code()
            ))?;
            return waiting("waiting for your consent", accounts.wait_for_device_login(login))
                .await;
        }
    };
    Ok(accounts.exchange(code).await?)
}

async fn come_back(
    redirect_uri: &str,
    login: PendingLogin,
    way: Way,
    output: &mut Output,
) -> Result<AuthorizationCode, Failure> {
    let Way::Listening(limit) = way else {
        output.say(format_args!("open this address anywhere:\n{}", login.url()))?;
        return Ok(login.finish(&ask::line("paste the address that it leads to")?)?);
    };
    let listener = listener(redirect_uri)?.with_limit(limit);
    output
        .say(format_args!("the consent page opens; if not, open this address:\n{}", login.url()))?;
    browse(login.url());
    waiting("waiting for the browser", listener.wait_async(login)).await
}

/// Without a shell, and without what is no browser's business. If there is none, the address is on the screen.
fn browse(url: &str) {
    for mut command in open::commands(url) {
        command.env_remove("ZOHO_CLIENT_SECRET");
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        if command.spawn().is_ok() {
            return;
        }
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
