rootProject.name = "Alder"
include(":shared")
