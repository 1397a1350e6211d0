//! What changes several keys, or looks before it changes one, is a script: nothing comes in between.

use redis::{Cmd, cmd};

/// Sent whole each time: it is shorter than a row, and no restart of the server can have forgotten it.
pub(super) struct Script(&'static str);

impl Script {
    pub(super) fn with(&self, keys: &[String]) -> Cmd {
        cmd("EVAL").arg(self.0).arg(keys.len()).arg(keys).take()
    }
}

/// Keys: row, due, ids. Arguments: ID, expected version or nothing, version, due or nothing, content, and
/// whether this was sent before, so that it may have been done already.
pub(super) const SAVE: Script = Script(
    "local version = redis.call('HGET', KEYS[1], 'version')
if ARGV[6] == '1' and version == ARGV[3] then return 1 end
if ARGV[2] == '' then
  if redis.call('EXISTS', KEYS[1]) == 1 then return 0 end
elseif version ~= ARGV[2] then return 0 end
redis.call('HSET', KEYS[1], 'layout', '1', 'version', ARGV[3], 'due', ARGV[4], 'content', ARGV[5])
redis.call('ZADD', KEYS[3], 0, ARGV[1])
if ARGV[4] == '' then redis.call('ZREM', KEYS[2], ARGV[1])
else redis.call('ZADD', KEYS[2], ARGV[4], ARGV[1]) end
return 1",
);

/// Keys: row, due, ids. Arguments: ID, expected version.
pub(super) const REMOVE: Script = Script(
    "if redis.call('HGET', KEYS[1], 'version') ~= ARGV[2] then return 0 end
redis.call('DEL', KEYS[1])
redis.call('ZREM', KEYS[2], ARGV[1])
redis.call('ZREM', KEYS[3], ARGV[1])
return 1",
);

/// Key: lease. Arguments: owner, milliseconds.
pub(super) const LEASE: Script = Script(
    "local holder = redis.call('GET', KEYS[1])
if holder and holder ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1",
);

/// Key: lease. Argument: owner.
pub(super) const RELEASE: Script = Script(
    "if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
return 1",
);
