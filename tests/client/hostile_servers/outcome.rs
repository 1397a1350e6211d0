use zohobooks_oauth::{AnswerFault, Error, ErrorKind};

/// What came of a call, to be compared.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Outcome {
    Fine,
    Answer { fault: AnswerFault, status: u16, length: usize },
    Other(ErrorKind),
}

impl<T> From<&Result<T, Error>> for Outcome {
    fn from(result: &Result<T, Error>) -> Self {
        match result.as_ref().map_err(Error::kind) {
            Ok(_) => Self::Fine,
            Err(&ErrorKind::Answer { fault, status, length, .. }) => {
                Self::Answer { fault, status, length }
            }
            Err(other) => Self::Other(other.clone()),
        }
    }
}
