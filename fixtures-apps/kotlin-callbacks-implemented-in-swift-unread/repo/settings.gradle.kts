rootProject.name = "Ferrybridge"
include(":shared")
