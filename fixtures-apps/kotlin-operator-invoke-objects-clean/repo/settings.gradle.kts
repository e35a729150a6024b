rootProject.name = "Betony"
include(":shared")
