rootProject.name = "Quarley"
include(":shared")
