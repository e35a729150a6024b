rootProject.name = "Solewise"
include(":shared")
