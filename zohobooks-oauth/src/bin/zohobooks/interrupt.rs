use std::io;

use dialoguer::console::Term;
use tokio::sync::{Mutex, MutexGuard};

#[cfg(windows)]
use tokio::signal::windows::{CtrlC as Signal, ctrl_c};

#[cfg(unix)]
use tokio::signal::unix::{Signal, SignalKind, signal};

/// What asks the program to end, heard from the moment on that this is made.
#[cfg(unix)]
pub(crate) struct Interrupt {
    ctrl_c: Signal,
    terminate: Signal,
}

#[cfg(unix)]
impl Interrupt {
    pub(crate) fn listen() -> io::Result<Self> {
        let ctrl_c = signal(SignalKind::interrupt())?;
        Ok(Self { ctrl_c, terminate: signal(SignalKind::terminate())? })
    }

    /// The exit status, as shells count it.
    pub(crate) async fn wait(mut self) -> u8 {
        tokio::select! {
            _ = self.ctrl_c.recv() => STATUS,
            _ = self.terminate.recv() => TERMINATED,
        }
    }
}

/// Ctrl-C, heard from the moment on that this is made.
#[cfg(windows)]
pub(crate) struct Interrupt(Signal);

#[cfg(windows)]
impl Interrupt {
    pub(crate) fn listen() -> io::Result<Self> {
        ctrl_c().map(Self)
    }

    pub(crate) async fn wait(mut self) -> u8 {
        self.0.recv().await;
        STATUS
    }
}

/// Ends on Ctrl-C and leaves the terminal as it was: a menu hides the cursor, and a secret what is typed. What is stored
/// is whole at any time.
pub(crate) fn end_on_ctrl_c() -> io::Result<()> {
    let (interrupt, terminal) = (Interrupt::listen()?, Terminal::now());
    tokio::spawn(async move {
        let status = interrupt.wait().await;
        let _whole = WHOLE.lock().await;
        terminal.restore();
        show_cursor();
        let stderr = Term::stderr();
        if stderr.is_term() {
            // The prompt of the shell has a line of its own.
            let _ = stderr.write_line("");
        }
        std::process::exit(i32::from(status));
    });
    Ok(())
}

/// Until this is dropped, nobody is interrupted: for what would be lost by halves.
pub(crate) async fn hold() -> Hold {
    WHOLE.lock().await
}

pub(crate) type Hold = MutexGuard<'static, ()>;

static WHOLE: Mutex<()> = Mutex::const_new(());

pub(crate) fn show_cursor() {
    // Where there is no terminal, there is no cursor.
    let _ = Term::stderr().show_cursor();
}

/// Of Ctrl-C.
pub(crate) const STATUS: u8 = 130;
#[cfg(unix)]
const TERMINATED: u8 = 143;

/// How the terminal of standard input was set, if that is one.
#[cfg(unix)]
struct Terminal(Option<rustix::termios::Termios>);

#[cfg(unix)]
impl Terminal {
    fn now() -> Self {
        Self(rustix::termios::tcgetattr(rustix::stdio::stdin()).ok())
    }

    fn restore(&self) {
        let stdin = rustix::stdio::stdin();
        // In the background it is somebody else's, and whoever touches it is stopped.
        let is_ours = rustix::termios::tcgetpgrp(stdin).ok() == Some(rustix::process::getpgrp());
        if let (Some(settings), true) = (&self.0, is_ours) {
            let now = rustix::termios::OptionalActions::Now;
            // Nothing else can be done about it.
            let _ = rustix::termios::tcsetattr(stdin, now, settings);
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
