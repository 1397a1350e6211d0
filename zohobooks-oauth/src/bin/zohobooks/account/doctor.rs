mod clock;

use serde_json::{Value, json};
use zohobooks_oauth::{
    Access, BooksAnswer, Connection, ConnectionStatus, CurrentAccess, DataCenter, EndpointInfo,
    ErrorKind, ListenerFault, Method, OrganizationId, RedirectListener, Scope, settings,
};

use super::profile::Profile;
use super::{Target, command, token};
use crate::failure::Failure;
use crate::output::Output;
use crate::style::{ERROR, GOOD};

/// Walks the connection until something is wrong, and says how to mend it.
pub(super) async fn run(target: &Target, output: &mut Output) -> Result<bool, Failure> {
    let mut walk = Walk { target, output, steps: Vec::new() };
    let result = match walk.through().await {
        Ok(()) => Ok(true),
        Err((step, failure)) => {
            let failure = target.started(failure.outside_of_login(&target.name)).await;
            walk.step(step, false, failure.to_string()).map(|()| false)
        }
    };
    let steps = std::mem::take(&mut walk.steps);
    if output.is_json {
        output.json(&steps.into())?;
    }
    result
}

struct Walk<'a> {
    target: &'a Target,
    output: &'a mut Output,
    steps: Vec<Value>,
}

/// Up to the end, or to the step at which something is wrong.
type Walked = Result<(), (&'static str, Failure)>;

impl Walk<'_> {
    async fn through(&mut self) -> Walked {
        let (profile, home) = Profile::get(self.target).await.map_err(at("profile"))?;
        self.ok("profile", self.target.name.to_string()).map_err(at("output"))?;

        // Without a grant there is still the network to look at.
        let opened = async {
            let connection = profile.connection(&home, &self.target.name).await?;
            let status = connection.status().await?;
            Ok::<_, Failure>((connection, status))
        };
        let opened = opened.await;
        let granted = opened.as_ref().ok().map(|(_, status)| status.access().data_center());
        let data_center = granted.or(profile.data_center).unwrap_or(DataCenter::Us);
        self.network(&profile, data_center).await?;
        self.client(&profile).map_err(at("client"))?;
        self.redirect(&profile).map_err(at("redirect"))?;
        let (connection, status) = opened.map_err(at("login"))?;
        self.login(status.consents()).map_err(at("login"))?;
        let access = self.token(&connection, &status).await.map_err(at("token"))?;
        self.scopes(&access).map_err(at("scopes"))?;
        let organization = self.organization(&connection, &access, &profile).await;
        let organization = organization.map_err(at("organization"))?;
        self.call(&connection, &access, &organization).await
    }

    fn ok(&mut self, step: &str, message: impl Into<String>) -> Result<(), Failure> {
        self.step(step, true, message.into())
    }

    fn step(&mut self, step: &str, is_ok: bool, message: String) -> Result<(), Failure> {
        let (style, mark) = if is_ok { (GOOD, "ok") } else { (ERROR, "no") };
        if !self.output.is_json {
            self.output.out_or_err(format_args!("{style}{mark}{style:#}  {step:<14} {message}"))?;
        }
        self.steps.push(json!({ "step": step, "ok": is_ok, "message": message }));
        Ok(())
    }

    /// No secret is sent, so that what is wrong with the way there is told apart from what is wrong with the client.
    async fn network(&mut self, profile: &Profile, data_center: DataCenter) -> Walked {
        let accounts = profile.app().and_then(|app| Ok(app.accounts()?)).map_err(at("client"))?;
        let date = accounts.server_date(data_center).await;
        let date = date.map_err(Failure::from).map_err(at("network"))?;
        let server = match &profile.emulator {
            Some(emulator) => emulator.origin(data_center),
            None => data_center.accounts_url().to_owned(),
        };
        self.ok("network", format!("{server} answers")).map_err(at("output"))?;
        let apart = clock::compare(date.as_ref()).map_err(at("clock"))?;
        self.ok("clock", apart).map_err(at("output"))?;
        self.ok("data centre", data_center.to_string()).map_err(at("output"))
    }

    fn client(&mut self, profile: &Profile) -> Result<(), Failure> {
        let secret = match profile.client_secret {
            Some(_) => "with a secret",
            None => "without a secret",
        };
        let (id, kind) = (&profile.client_id, profile.kind.console_name());
        self.ok("client", format!("{id}, {secret}, of the type \"{kind}\""))
    }

    fn redirect(&mut self, profile: &Profile) -> Result<(), Failure> {
        if !profile.kind.has_redirect_uri() {
            return Ok(());
        }
        let uri = &profile.redirect_uri;
        let message = match RedirectListener::at(uri) {
            Ok(_) => format!("{uri} is free for the next login"),
            // What there is goes on without.
            Err(error) => match error.kind() {
                ErrorKind::Listener(ListenerFault::Bind(_)) => {
                    format!("{uri} is taken: the next login needs it, or --no-browser")
                }
                _ => format!("{uri} is elsewhere: the next login needs --no-browser"),
            },
        };
        self.ok("redirect", message)
    }

    fn login(&mut self, consents: u32) -> Result<(), Failure> {
        self.ok("login", format!("{consents} so far; of a user and a client Zoho keeps 20"))
    }

    /// What is wrong with client or refresh token shows here, if a token is due.
    async fn token(
        &mut self,
        connection: &Connection,
        status: &ConnectionStatus,
    ) -> Result<CurrentAccess, Failure> {
        token::alive(status)?;
        // Nothing may be left to the background.
        let _ = connection.freshen().await;
        let access = connection.access().await?;
        self.ok("token", format!("good for {} s", access.remaining().as_secs()))?;
        Ok(access)
    }

    fn scopes(&mut self, access: &Access) -> Result<(), Failure> {
        match access.missing() {
            Some(missing) => Err(Failure::new(format_args!(
                "granted without {missing}: {} asks for consent once more",
                command("login", &self.target.name)
            ))),
            None => self.ok("scopes", format!("all granted: {}", access.requested())),
        }
    }

    async fn organization(
        &mut self,
        connection: &Connection,
        access: &Access,
        profile: &Profile,
    ) -> Result<OrganizationId, Failure> {
        let choose = command("login --organization ID", &self.target.name);
        let none = || Failure::new(format_args!("none is chosen: {choose} does that"));
        let default = profile.organization.as_ref();
        if !may_cover(access, settings::READ::SCOPE) {
            let default = default.ok_or_else(none)?;
            self.ok("organization", format!("{default}; no scope to list them"))?;
            return Ok(default.clone());
        }
        let all = connection.books().organizations().await?;
        let ids = all.iter().map(|it| it.id.as_str()).collect::<Vec<_>>().join(", ");
        let default = default.ok_or_else(|| none().with(format_args!("there are {ids}")))?;
        if !all.iter().any(|it| it.id == *default) {
            return Err(Failure::new(format_args!(
                "{default} is not, or no longer, one of the account's: {choose} chooses one of {ids}"
            )));
        }
        self.ok("organization", default.as_str())?;
        Ok(default.clone())
    }

    /// Any that is granted: whether the API takes the token.
    async fn call(
        &mut self,
        connection: &Connection,
        access: &Access,
        organization: &OrganizationId,
    ) -> Walked {
        let endpoint = EndpointInfo::all().find(|endpoint| {
            let is_list = endpoint.method() == Method::Get && !endpoint.template().contains('{');
            is_list && may_cover(access, endpoint.scope())
        });
        let Some(endpoint) = endpoint else {
            let message = "there is none that only reads and was granted";
            return self.ok("call", message).map_err(at("output"));
        };
        let books = connection.books().organization(organization);
        let request = books.request(endpoint.scope(), Method::Get, endpoint.template());
        let answer = request.query("per_page", 1).send().await.map_err(|error| {
            let step = if matches!(error.kind(), ErrorKind::Limit(_)) { "limits" } else { "call" };
            (step, error.into())
        })?;
        self.ok("call", format!("{endpoint} is answered; no other was tried"))
            .map_err(at("output"))?;
        self.limits(&answer).map_err(at("output"))
    }

    fn limits(&mut self, answer: &BooksAnswer) -> Result<(), Failure> {
        let left = answer.headers().get("x-rate-limit-remaining").and_then(|it| it.to_str().ok());
        let limits = match left {
            Some(left) => format!("{left} calls are left, of the day as far as is known"),
            None => "Zoho has not said".to_owned(),
        };
        self.ok("limits", limits)
    }
}

fn at(step: &'static str) -> impl Fn(Failure) -> (&'static str, Failure) {
    move |failure| (step, failure)
}

fn may_cover(access: &Access, scope: Scope) -> bool {
    access.granted().is_none_or(|granted| granted.covers(scope.into()))
}
