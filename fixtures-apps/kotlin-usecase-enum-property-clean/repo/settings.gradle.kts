rootProject.name = "Sandpiper"
include(":shared")
