SELECT docket FROM monitoring_lead WHERE episode = :episode
