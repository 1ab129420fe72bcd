SELECT position FROM average_progress
