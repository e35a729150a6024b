plugins {
    kotlin("multiplatform")
}

kotlin {
    listOf(iosArm64(), iosSimulatorArm64()).forEach { it.binaries.framework { baseName = "Shared" } }

    sourceSets {
        commonMain.dependencies {
            implementation("org.jetbrains.kotlinx:kotlinx-coroutines-core:1.10.2")
        }
    }
}
val generateSite by tasks.registering(Copy::class) {
    from("templates")
    into(layout.buildDirectory.dir("generated/site"))
    rename { it.removeSuffix(".template") }
    filter { it.replace("@RECORD_TYPES@", providers.gradleProperty("rue.recordTypes").get()) }
}

kotlin.sourceSets.commonMain { kotlin.srcDir(generateSite) }
