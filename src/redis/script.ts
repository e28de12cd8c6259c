/**
 * Takes a place in a sliding log, or a later one where there is none: each request has an entry whose score is the time, in
 * microseconds by the server's clock, at which it starts. A place in the future is kept for the one that was told to wait for
 * it, and confirmed by it when the time has come. The time until which all are held back is the negative score of `hold`, so
 * that it stands before all entries.
 *
 * A client names the last place that it got. Where the log does not hold it, Redis has lost the log (a restart, an eviction),
 * and what is in no log may still count for the server that is asked: nobody starts until that is over.
 *
 * Returns the time to wait, in microseconds, and the place's own.
 */
export const takeScript = `
local key, member, last = KEYS[1], ARGV[3], ARGV[5]
local requests, span, late, lastAt = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[4]), tonumber(ARGV[6])
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
if lastAt > now + late then
  -- The clock was set back, so that no score means anything.
  redis.call('DEL', key)
end
redis.call('ZREMRANGEBYSCORE', key, 0, now - span)
local held = -tonumber(redis.call('ZSCORE', key, 'hold') or 0)
if lastAt > now + late then
  held = now + span
elseif lastAt > now - span and not redis.call('ZSCORE', key, last) then
  held = math.max(held, lastAt + span)
end
local at = tonumber(redis.call('ZSCORE', key, member) or 0)
if at == 0 or at < now - late or held > math.max(at, now) then
  redis.call('ZREM', key, member)
  local before = redis.call('ZREVRANGE', key, requests - 1, requests - 1, 'WITHSCORES')
  at = math.max(now, held)
  if before[2] and tonumber(before[2]) > 0 then at = math.max(at, before[2] + span) end
end
at = math.max(now, at)
redis.call('ZADD', key, at, member)
if held > now then redis.call('ZADD', key, -held, 'hold') else redis.call('ZREM', key, 'hold') end
redis.call('PEXPIRE', key, math.ceil((math.max(at, held) - now + span) / 1000))
return { at - now, at }
`;

/** Holds all back for some microseconds, or longer where they are held back already. */
export const holdScript = `
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local held = math.max(now + tonumber(ARGV[1]), -tonumber(redis.call('ZSCORE', KEYS[1], 'hold') or 0))
redis.call('ZADD', KEYS[1], -held, 'hold')
local left = math.ceil((held - now) / 1000)
if redis.call('PTTL', KEYS[1]) < left then redis.call('PEXPIRE', KEYS[1], left) end
return left
`;
