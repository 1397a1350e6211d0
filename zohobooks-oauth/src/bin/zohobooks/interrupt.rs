use dialoguer::console::Term;

/// Ends with 130 on Ctrl-C, as shells count it, and gives the cursor back that a menu has hidden. What is stored is whole
/// at any time.
pub(crate) fn end_on_ctrl_c() {
    tokio::spawn(async {
        if tokio::signal::ctrl_c().await.is_ok() {
            show_cursor();
            std::process::exit(i32::from(STATUS));
        }
    });
}

pub(crate) fn show_cursor() {
    // Where there is no terminal, there is no cursor.
    let _ = Term::stderr().show_cursor();
}

pub(crate) const STATUS: u8 = 130;
