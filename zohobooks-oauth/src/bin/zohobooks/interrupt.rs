use dialoguer::console::Term;

/// Ends with 130 on Ctrl-C, as shells count it, and leaves the terminal as it was: a menu hides the cursor, and a secret
/// what is typed. What is stored is whole at any time.
pub(crate) fn end_on_ctrl_c() {
    let terminal = Terminal::now();
    tokio::spawn(async move {
        if tokio::signal::ctrl_c().await.is_ok() {
            terminal.restore();
            show_cursor();
            let stderr = Term::stderr();
            if stderr.is_term() {
                // The prompt of the shell has a line of its own.
                let _ = stderr.write_line("");
            }
            std::process::exit(i32::from(STATUS));
        }
    });
}

pub(crate) fn show_cursor() {
    // Where there is no terminal, there is no cursor.
    let _ = Term::stderr().show_cursor();
}

pub(crate) const STATUS: u8 = 130;

/// How the terminal of standard input was set, if that is one.
#[cfg(unix)]
struct Terminal(Option<rustix::termios::Termios>);

#[cfg(unix)]
impl Terminal {
    fn now() -> Self {
        Self(rustix::termios::tcgetattr(rustix::stdio::stdin()).ok())
    }

    fn restore(&self) {
        if let Some(settings) = &self.0 {
            let now = rustix::termios::OptionalActions::Now;
            // Nothing else can be done about it.
            let _ = rustix::termios::tcsetattr(rustix::stdio::stdin(), now, settings);
        }
    }
}

/// Elsewhere no setting outlives the program.
#[cfg(not(unix))]
struct Terminal;

#[cfg(not(unix))]
impl Terminal {
    fn now() -> Self {
        Self
    }

    fn restore(&self) {}
}
