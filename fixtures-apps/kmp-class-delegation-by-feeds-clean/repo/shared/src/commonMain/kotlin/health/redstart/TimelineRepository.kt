package health.redstart

class TimelineRepository(
    conditionFeed: ConditionFeed,
    procedureFeed: ProcedureFeed,
) : ConditionFeed by conditionFeed, ProcedureFeed by procedureFeed
