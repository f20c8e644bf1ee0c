-- What was given up since nothing arrives any more is sent when the address goes on, so it waits for that as what is new does.
CREATE OR REPLACE FUNCTION app_expired(it webhook_delivery, since timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT it.status <> 'PENDING' AND it.created_at < since AND NOT (it.status = 'DEAD' AND it.type <> 'webhook.test'
    AND EXISTS (SELECT FROM webhook_progress p WHERE p.webhook_id = it.webhook_id AND p.failing_since <= it.attempted_at))
$$;
