rootProject.name = "Birch"
include(":shared")
