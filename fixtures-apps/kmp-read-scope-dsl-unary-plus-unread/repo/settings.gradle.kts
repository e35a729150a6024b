rootProject.name = "Waypoint"
include(":shared")
