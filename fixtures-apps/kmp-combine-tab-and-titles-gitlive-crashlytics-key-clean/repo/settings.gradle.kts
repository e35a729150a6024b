rootProject.name = "Sorrelwick"
include(":shared")
