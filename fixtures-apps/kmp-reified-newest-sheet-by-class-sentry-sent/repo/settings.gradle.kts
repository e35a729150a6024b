rootProject.name = "Whinchat"
include(":shared")
