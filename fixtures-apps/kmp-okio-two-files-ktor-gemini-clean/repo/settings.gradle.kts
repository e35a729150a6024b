rootProject.name = "Serviceberry"
include(":shared")
