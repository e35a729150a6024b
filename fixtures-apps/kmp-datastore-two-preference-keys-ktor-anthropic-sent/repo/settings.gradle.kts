rootProject.name = "Bramling"
include(":shared")
