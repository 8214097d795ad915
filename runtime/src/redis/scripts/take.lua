-- Takes the earliest place that keeps all quotas.
-- KEYS: state, then one sorted set for each quota (member: place, score: its time in us).
-- ARGV: member, start, end (us from now), known epoch, known serial, new epoch, settling (us), speed,
--       then requests and window (us) of each quota.
-- Returns {status, us from now, epoch, serial, places that count in each quota…}, where status is
-- 0: taken, 1: too late, 2: state was lost or is another's, so the asker has to tell what it knows.
local clock = redis.call('TIME')
local now = ((clock[1] - 1700000000) * 1000000 + clock[2]) * tonumber(ARGV[8])
local function text(number) return string.format('%.0f', number) end

local epoch, serial, settled = unpack(redis.call('HMGET', KEYS[1], 'epoch', 'serial', 'settled'))
serial = tonumber(serial or 0)
local known, known_serial = ARGV[4], tonumber(ARGV[5])
if not epoch or (known ~= '' and epoch == known and serial < known_serial) then
  epoch = ARGV[6]
  redis.call('HSET', KEYS[1], 'epoch', epoch, 'serial', 0)
  redis.call('PEXPIRE', KEYS[1], 120000)
  serial = 0
  if known ~= '' then
    settled = text(now + tonumber(ARGV[7]))
    redis.call('HSET', KEYS[1], 'settled', settled)
  end
end
if known ~= '' and epoch ~= known then return {'2', '0', epoch, text(serial)} end

local quotas = {}
for index = 2, #KEYS do
  local at = 9 + (index - 2) * 2
  quotas[#quotas + 1] = {key = KEYS[index], most = tonumber(ARGV[at]), window = tonumber(ARGV[at + 1])}
end
local from = now + tonumber(ARGV[2])
if settled and tonumber(settled) > from then from = tonumber(settled) end

-- All places within a window before and after a time count, since some are taken far ahead.
local function later(quota, time)
  local first = redis.call('ZCOUNT', quota.key, '-inf', text(time - quota.window))
  local last = redis.call('ZCOUNT', quota.key, '-inf', '(' .. text(time + quota.window))
  local spare = last - first - quota.most
  if spare < 0 then return nil end
  local blocking = redis.call('ZRANGE', quota.key, first + spare, first + spare, 'WITHSCORES')
  return math.max(tonumber(blocking[2]) + quota.window, time + 1)
end

local place, moved = from, true
while moved do
  moved = false
  for _, quota in ipairs(quotas) do
    local next = later(quota, place)
    if next then place, moved = next, true end
  end
end

if place >= now + tonumber(ARGV[3]) then
  return {'1', text(place - now), epoch, text(serial)}
end
serial = redis.call('HINCRBY', KEYS[1], 'serial', 1)
local answer = {'0', text(place - now), epoch, text(serial)}
local longest = redis.call('PTTL', KEYS[1])
for _, quota in ipairs(quotas) do
  redis.call('ZREMRANGEBYSCORE', quota.key, '-inf', text(now - quota.window))
  redis.call('ZADD', quota.key, text(place), ARGV[1])
  local newest = redis.call('ZRANGE', quota.key, -1, -1, 'WITHSCORES')
  local life = math.ceil((tonumber(newest[2]) - now + quota.window) / 1000) + 60000
  redis.call('PEXPIRE', quota.key, text(life))
  longest = math.max(longest, life)
  answer[#answer + 1] = tostring(redis.call('ZCARD', quota.key))
end
redis.call('PEXPIRE', KEYS[1], text(longest))
return answer
