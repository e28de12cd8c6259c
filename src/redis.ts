export type { IoredisClient, NodeRedisClient, RedisClient } from './redis/client.js';
export { type RedisRateLimit, type RedisRateLimitOptions, redisRateLimit } from './redis/redis-rate-limit.js';
