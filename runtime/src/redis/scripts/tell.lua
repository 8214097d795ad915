-- Tells what one process knows of the places that it took, after state was lost or while it was away.
-- KEYS: state, then one sorted set for each quota.
-- ARGV: new epoch, known epoch, settling (us), speed, then for each place: number of its quota's key, us from now,
--       window (us), member.
-- Returns {epoch, serial}.
local clock = redis.call('TIME')
local now = ((clock[1] - 1700000000) * 1000000 + clock[2]) * tonumber(ARGV[4])
local function text(number) return string.format('%.0f', number) end
local function keep(key, life)
  if redis.call('PTTL', key) < life then redis.call('PEXPIRE', key, text(life)) end
end

if redis.call('HSETNX', KEYS[1], 'epoch', ARGV[1]) == 1 then
  redis.call('HSET', KEYS[1], 'serial', 0)
end
-- Others that know something get time to tell it before places are given out again.
if redis.call('HGET', KEYS[1], 'epoch') ~= ARGV[2] then
  redis.call('HSETNX', KEYS[1], 'settled', text(now + tonumber(ARGV[3])))
end
keep(KEYS[1], 120000)
for at = 5, #ARGV, 4 do
  local key, window = KEYS[tonumber(ARGV[at])], tonumber(ARGV[at + 2])
  local time = now + tonumber(ARGV[at + 1])
  redis.call('ZADD', key, text(time), ARGV[at + 3])
  local life = math.ceil((time - now + window) / 1000) + 60000
  keep(key, life)
  keep(KEYS[1], life)
end
return redis.call('HMGET', KEYS[1], 'epoch', 'serial')
