rootProject.name = "Rue"
include(":shared")
