rootProject.name = "Millpond"
include(":shared")
