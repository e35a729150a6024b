rootProject.name = "Willow"
include(":shared")
