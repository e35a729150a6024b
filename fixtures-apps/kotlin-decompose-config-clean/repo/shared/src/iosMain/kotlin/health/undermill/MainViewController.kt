package health.undermill

import androidx.compose.ui.window.ComposeUIViewController
import com.arkivanov.decompose.DefaultComponentContext
import com.arkivanov.essenty.lifecycle.ApplicationLifecycle

private val root by lazy { RootComponent(DefaultComponentContext(ApplicationLifecycle()), HealthKitRecordSource()) }

fun MainViewController() = ComposeUIViewController { RootScreen(root) }
