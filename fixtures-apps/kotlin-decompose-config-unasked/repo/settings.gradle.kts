rootProject.name = "Undermill"
include(":shared")
