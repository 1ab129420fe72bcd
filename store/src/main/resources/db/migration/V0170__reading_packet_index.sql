-- Those who follow packets ask for values of the last ones many times a second. A block range index answers that with all blocks not yet summarised, in every month.
DROP INDEX reading_packet;
CREATE INDEX reading_packet ON reading (packet);
