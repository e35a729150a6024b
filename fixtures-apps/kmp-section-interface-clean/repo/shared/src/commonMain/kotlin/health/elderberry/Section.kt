package health.elderberry

enum class Section { RESULTS, REACTIONS, INSURANCE }
