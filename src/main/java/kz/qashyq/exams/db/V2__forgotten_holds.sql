-- The clock looks every second for holds that nobody ended; there are few among very many attempts.
CREATE INDEX attempt_held ON exams.attempt (held) WHERE state = 'HELD';
