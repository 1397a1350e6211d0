use std::time::SystemTime;

use anstyle::{AnsiColor, Style};
use serde_json::{Value, json};
use zohobooks_oauth::{
    Access, BooksAnswer, Connection, ConnectionId, CurrentAccess, EndpointInfo, Method,
    OrganizationId, RedirectListener, Scope, settings,
};

use super::home::Home;
use super::profile::Profile;
use crate::failure::{ERROR, Failure};
use crate::output::Output;

/// Walks the connection until something is wrong, and says how to mend it.
pub(super) async fn run(name: &ConnectionId, output: &mut Output) -> Result<bool, Failure> {
    let mut walk = Walk { output, steps: Vec::new() };
    let result = match walk.through(name).await {
        Ok(()) => Ok(true),
        Err((step, failure)) => walk.step(step, false, failure.to_string()).map(|()| false),
    };
    let steps = std::mem::take(&mut walk.steps);
    if output.is_json {
        output.json(&steps.into())?;
    }
    result
}

struct Walk<'a> {
    output: &'a mut Output,
    steps: Vec<Value>,
}

/// Up to the end, or to the step at which something is wrong.
type Walked = Result<(), (&'static str, Failure)>;

impl Walk<'_> {
    async fn through(&mut self, name: &ConnectionId) -> Walked {
        let at = |step| move |failure: Failure| (step, failure);
        let home = Home::open().await.map_err(at("store"))?;
        let profile = Profile::get(&home, name).await.map_err(at("profile"))?;
        self.ok("profile", format!("{name}, client {}", profile.client_id))
            .map_err(at("output"))?;
        let connection = profile.connection(&home, name).await;
        let connection = connection.map_err(Failure::outside_of_login).map_err(at("store"))?;
        self.ok("store", "the grant can be read").map_err(at("output"))?;
        self.redirect(&profile).map_err(at("redirect"))?;
        let access = self.token(&connection).await.map_err(at("token"))?;
        self.scopes(&access).map_err(at("scopes"))?;
        let organization = self.organization(&connection, &access, &profile).await;
        let organization = organization.map_err(at("organization"))?;
        let answer = self.call(&connection, &access, &organization).await.map_err(at("call"))?;
        if let Some(answer) = answer {
            self.clock(&answer).map_err(at("clock"))?;
            self.limits(&answer).map_err(at("limits"))?;
        }
        Ok(())
    }

    fn ok(&mut self, step: &str, message: impl Into<String>) -> Result<(), Failure> {
        self.step(step, true, message.into())
    }

    fn step(&mut self, step: &str, is_ok: bool, message: String) -> Result<(), Failure> {
        let (style, mark) = if is_ok { (GOOD, "ok") } else { (ERROR, "no") };
        if !self.output.is_json {
            self.output.say(format_args!("{style}{mark}{style:#}  {step:<14} {message}"))?;
        }
        self.steps.push(json!({ "step": step, "ok": is_ok, "message": message }));
        Ok(())
    }

    fn redirect(&mut self, profile: &Profile) -> Result<(), Failure> {
        if profile.kind.has_redirect_uri() {
            let listener = RedirectListener::at(&profile.redirect_uri)?;
            self.ok("redirect", format!("{} is free for the next login", listener.redirect_uri()))?;
        }
        Ok(())
    }

    /// What is wrong with data centre, client or refresh token shows here, and the network if a token is due.
    async fn token(&mut self, connection: &Connection) -> Result<CurrentAccess, Failure> {
        let access = connection.access().await.map_err(Failure::from);
        let access = access.map_err(Failure::outside_of_login)?;
        self.ok("token", format!("good for {} s", access.remaining().as_secs()))?;
        self.ok("data centre", access.data_center().to_string())?;
        Ok(access)
    }

    fn scopes(&mut self, access: &Access) -> Result<(), Failure> {
        match access.missing() {
            Some(missing) => Err(Failure::new(format_args!(
                "granted without {missing}: `zohobooks login` asks for consent once more"
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
        let default = profile.organization.clone();
        if !may_cover(access, settings::READ::SCOPE) {
            let default = default.ok_or_else(|| {
                Failure::new("none is chosen: `zohobooks login --organization ID` does that")
            })?;
            self.ok("organization", format!("{default}; no scope to list them"))?;
            return Ok(default);
        }
        let all = connection.books().organizations().await?;
        let Some(default) = default.filter(|id| all.iter().any(|it| it.id == *id)) else {
            let ids: Vec<&str> = all.iter().map(|it| it.id.as_str()).collect();
            return Err(Failure::new(format_args!(
                "none is chosen: `zohobooks login --organization ID` does that, of {}",
                ids.join(", ")
            )));
        };
        self.ok("organization", default.as_str())?;
        Ok(default)
    }

    /// Any that is granted: whether the API takes the token.
    async fn call(
        &mut self,
        connection: &Connection,
        access: &Access,
        organization: &OrganizationId,
    ) -> Result<Option<BooksAnswer>, Failure> {
        let endpoint = EndpointInfo::all().find(|endpoint| {
            let is_list = endpoint.method() == Method::Get && !endpoint.template().contains('{');
            is_list && may_cover(access, endpoint.scope())
        });
        let Some(endpoint) = endpoint else {
            self.ok("call", "there is none that only reads and was granted")?;
            return Ok(None);
        };
        let books = connection.books().organization(organization);
        let request = books.request(endpoint.scope(), Method::Get, endpoint.template());
        let answer = request.query("per_page", 1).send().await?;
        self.ok("call", format!("{endpoint} is answered"))?;
        Ok(Some(answer))
    }

    fn limits(&mut self, answer: &BooksAnswer) -> Result<(), Failure> {
        let left = answer.headers().get("x-rate-limit-remaining").and_then(|it| it.to_str().ok());
        let limits = match left {
            Some(left) => format!("{left} calls are left, of the day as far as is known"),
            None => "Zoho has not said".to_owned(),
        };
        self.ok("limits", limits)
    }

    /// Against that of the server: codes live for a minute or two.
    fn clock(&mut self, answer: &BooksAnswer) -> Result<(), Failure> {
        let date = answer.headers().get("date").and_then(|it| it.to_str().ok());
        let Some(date) = date.and_then(|it| httpdate::parse_http_date(it).ok()) else {
            return self.ok("clock", "the server has not said what time it is");
        };
        let now = SystemTime::now();
        let apart = now.duration_since(date).unwrap_or_else(|error| error.duration());
        if apart.as_secs() > 60 {
            return Err(Failure::new(format_args!(
                "this machine is {} s apart from the server: set its clock",
                apart.as_secs()
            )));
        }
        self.ok("clock", format!("{} s apart from the server", apart.as_secs()))
    }
}

fn may_cover(access: &Access, scope: Scope) -> bool {
    access.granted().is_none_or(|granted| granted.covers(scope.into()))
}

const GOOD: Style = AnsiColor::Green.on_default().bold();
