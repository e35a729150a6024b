rootProject.name = "Aspen"
include(":shared")
