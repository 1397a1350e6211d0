use std::io::{IsTerminal as _, Write as _};
use std::time::Duration;

use indicatif::ProgressBar;
use zohobooks_oauth::{
    Accounts, AuthorizationCode, Grant, PendingLogin, RedirectListener, ScopeSet,
};

use super::ask;
use crate::failure::Failure;
use crate::output::Output;
use crate::profile::App;

/// Has the user consent, by the means of the client.
pub(super) async fn grant(
    app: &App,
    accounts: &Accounts,
    scopes: ScopeSet,
    no_browser: bool,
    output: &mut Output,
) -> Result<Grant, Failure> {
    let code = match app {
        App::Server(app) => {
            come_back(app.redirect_uri(), app.authorize(scopes)?, no_browser, output).await?
        }
        App::Native(app) => {
            come_back(app.redirect_uri(), app.authorize(scopes)?, no_browser, output).await?
        }
        App::SelfClient(app) => app.code(ask::line("code of the console")?, scopes)?,
        App::Device(app) => {
            let login = accounts.start_device_login(app.authorize(scopes)).await?;
            writeln!(output, "open {} and enter {}", login.verification_url(), login.user_code())?;
            output.end()?;
            return waiting("waiting for your consent", accounts.wait_for_device_login(login))
                .await;
        }
    };
    Ok(accounts.exchange(code).await?)
}

async fn come_back(
    redirect_uri: &str,
    login: PendingLogin,
    no_browser: bool,
    output: &mut Output,
) -> Result<AuthorizationCode, Failure> {
    if no_browser {
        writeln!(output, "open this address anywhere:\n{}", login.url())?;
        output.end()?;
        return Ok(login.finish(&ask::line("paste the address that it leads to")?)?);
    }
    let listener = RedirectListener::at(redirect_uri)?;
    writeln!(output, "the consent page opens; if not, open this address:\n{}", login.url())?;
    output.end()?;
    // Without a shell. If there is no browser, the address is on the screen.
    let _ = open::that_detached(login.url());
    waiting("waiting for the browser", listener.wait_async(login)).await
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
